/// An expectation that the reference reader got wrong: why a person would not want it, and what is right.
struct VCardRefusal {
    var because: String
    var corrected: @Sendable ([VCardSamples.Contact]) -> [VCardSamples.Contact]

    static let all: [String: VCardRefusal] = [
        "calcard-009.vcf": VCardRefusal(
            because: "a soft line break is no part of the name: 'к' and 'xyz' have a space between them, not '='"
        ) { contacts in
            contacts.map { contact in
                var contact = contact
                if contact.formattedName == "гор ЗаорсЁкі=xyz і" { contact.formattedName = "гор ЗаорсЁкі xyz і" }
                return contact
            }
        },
        "calcard-028.vcf": VCardRefusal(because: "the person is there, only the END line was lost") { _ in
            [.of(name: "second contact with minimal Vcard", version: "4.0")]
        },
        "calcard-056.vcf": VCardRefusal(because: "the person is there with an address, only the END line was lost") { _ in
            [.of(emails: ["babs@umich.edu"])]
        },
        "roundcube-thebat.vcf": VCardRefusal(
            because: "a replacement mark is no letter; the file names no set, so it is read as Western and a warning says so"
        ) { contacts in
            contacts.map { contact in
                var contact = contact
                contact.formattedName = "Piotr Iksiñski"
                contact.nameParts = ["Iksiñski", "Piotr"]
                return contact
            }
        },
        "roundcube-utf-16_sample.vcf": VCardRefusal(because: "a UTF-16 book holds people like any other") { _ in
            [.of(name: "Ǽgean ĽdaMonté", parts: ["ĽdaMonté", "Ǽgean", "", "", ""], version: "3.0")]
        },
    ]
}

extension VCardSamples.Contact {
    static func of(name: String? = nil, parts: [String]? = nil, emails: [String] = [], version: String? = nil) -> Self {
        var contact = Self()
        contact.formattedName = name
        contact.nameParts = parts
        contact.emails = emails
        contact.version = version
        return contact
    }
}

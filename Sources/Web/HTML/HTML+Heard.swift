import Guidance
import Phrases
import Vocabulary

extension HTML {
    /// What stands out in a message, small beside it; a tap says how it was meant.
    /// - Parameter page: where they stand, to come back to; else it is their customer's page.
    static func tags(_ heard: [HeardTag], _ phrases: Phrasebook, from page: String? = nil) -> [HTML] {
        let origin = page.map { [(MessagePage.origin, $0)] } ?? []
        return heard.html { tag in
            let address = Address.message(tag.entry).with(origin + phrases.language.query)
            return " <a class=\"tag\(tone(tag))\" href=\"\(address)\">\(phrases.quietTag(tag))</a>"
        }
    }

    /// Where the whole line leads to the words already.
    static func plainTags(_ heard: [HeardTag], _ phrases: Phrasebook) -> [HTML] {
        heard.html { tag in " <span class=\"tag\(tone(tag))\">\(phrases.quietTag(tag))</span>" }
    }

    private static func tone(_ tag: HeardTag) -> HTML? {
        [.urgent, .complaint, .leaving].contains(tag.kind) ? " warm" : nil
    }
}

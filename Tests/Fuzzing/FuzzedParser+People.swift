@testable import Formats

extension FuzzedParser {
    static let vCard = FuzzedParser(name: "vcard") { bytes in
        _ = VCardReader.looksLikeVCard(bytes)
        _ = try VCardReader.read(source: PiecemealSource(bytes)) { _ in }
    }

    static let ldif = FuzzedParser(name: "ldif") { bytes in
        _ = LDIFReader.looksLikeLDIF(bytes)
        _ = try LDIFReader.read(source: PiecemealSource(bytes)) { _ in }
    }

    static let phones = FuzzedParser(name: "phones") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        _ = PhoneNumber.parseAll(text)
        for number in PhoneNumber.numbers(in: text) {
            // What was read once is read as the same again.
            must(PhoneNumber.numbers(in: number) == [number], "\(number) becomes \(PhoneNumber.numbers(in: number))")
            _ = PhoneNumber.display(number)
        }
    }
}

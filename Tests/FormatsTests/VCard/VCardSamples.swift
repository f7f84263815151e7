import Foundation

@testable import Formats

/// The samples others wrote, and what a reader must deliver of each.
enum VCardSamples {
    /// `AKRAB_SAMPLES`, else `shared/data` beside the package.
    static let folder: URL = {
        let named = ProcessInfo.processInfo.environment["AKRAB_SAMPLES"].map { URL(fileURLWithPath: $0, isDirectory: true) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let beside = root.deletingLastPathComponent().appendingPathComponent("shared/data", isDirectory: true)
        return (named ?? beside).appendingPathComponent("formats/vcard", isDirectory: true)
    }()

    static var expectations: [String: Any] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json")),
            let all = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        else { return [:] }
        return all
    }

    static let names: [String] = expectations.keys.sorted()
    static var areHere: Bool { !names.isEmpty }

    static func bytes(of name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// One card as the expectations write it.
    struct Contact: Equatable {
        var formattedName: String?
        var nameParts: [String]?
        var organisation: [String]?
        var phones: [String] = []
        var emails: [String] = []
        var version: String?

        init() {}

        init(_ card: VCard) {
            formattedName = card.formattedName
            nameParts = card.nameParts
            organisation = card.organisationParts
            phones = card.phones
            emails = card.emails
            version = card.version
        }

        /// A key that this suite does not know is a check it would not make: `unknown` names it.
        init(_ expected: [String: Any], unknown: inout [String]) {
            for (key, value) in expected {
                switch key {
                case "fn": formattedName = value as? String
                case "n": nameParts = value as? [String]
                case "org": organisation = value as? [String]
                case "tel": phones = value as? [String] ?? []
                case "email": emails = value as? [String] ?? []
                case "version": version = value as? String
                case "note", "trap", "source": continue
                default: unknown.append(key)
                }
            }
        }
    }
}

import Foundation

/// Texts of mails others wrote, and what of each was written now.
enum ReplySamples {
    static let expectations: [String: String] = {
        let all = TableSamples.json("email-reply-trim", "expected.json") as? [String: [String: Any]] ?? [:]
        return all.compactMapValues { ($0["reply"] ?? $0["first_fragment"]) as? String }
    }()

    static let names: [String] = expectations.keys.sorted()
    static var areHere: Bool { !names.isEmpty }

    static func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: TableSamples.url("email-reply-trim", name)), as: UTF8.self)
    }
}

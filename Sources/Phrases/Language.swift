/// The languages Akrab speaks. Every sentence exists in both.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

extension Language {
    /// As in `lang="id"`.
    package var code: String { rawValue }
    /// Its name in itself, for whoever cannot read the other one.
    package var ownName: String {
        switch self {
        case .indonesian: "Indonesia"
        case .english: "English"
        }
    }
    package init?(code: String) { self.init(rawValue: code) }
}

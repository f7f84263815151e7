/// The languages Akrab speaks. Every sentence exists in both.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// One card as it stands in the file, every property kept. ``ContactDraft`` is made from it.
package struct VCard: Hashable, Sendable {
    package var place: Place
    package var properties: [VCardProperty] = []
    /// Cards written inside this one (an `AGENT` of version 2.1: somebody's assistant).
    package var nested: [VCard] = []
    /// Pictures, sounds and keys that were passed over.
    package var binaries = 0

    package init(place: Place) { self.place = place }

    package var version: String? { last("VERSION")?.text }
    package var formattedName: String? { last("FN")?.text }
    /// Family, given, middle, prefix, suffix: as many as were written.
    package var nameParts: [String]? { last("N")?.parts }
    /// The organisation and its departments.
    package var organisationParts: [String]? { last("ORG")?.parts }
    /// As written, empty ones too.
    package var phones: [String] { all("TEL").map(\.text) }
    package var emails: [String] { all("EMAIL").map(\.text) }

    package func all(_ name: String) -> [VCardProperty] { properties.filter { $0.name == name } }

    /// The last one that says something: exporters write the newer one below.
    package func last(_ name: String) -> VCardProperty? {
        let all = all(name)
        return all.last { !$0.isBlank } ?? all.last
    }

    /// What the owner called this line: `item1.X-ABLabel` beside `item1.TEL`. Apple wraps its own words in `_$!<…>!$_`.
    package func label(of property: VCardProperty) -> String? {
        guard !property.group.isEmpty else { return nil }
        let label = properties.first { $0.group == property.group && $0.name == "X-ABLABEL" }?.text
        guard let label, !label.isEmpty else { return nil }
        guard label.hasPrefix("_$!<"), label.hasSuffix(">!$_"), label.utf8.count > 8 else { return label }
        return String(label.dropFirst(4).dropLast(4))
    }
}

import Engagement
import Measures
import Vocabulary

/// What the conditions of a group can name in this shop.
package struct GroupWords: Sendable {
    package let groups: [CustomerGroup]
    package let taxonomy: Taxonomy
    /// By name, as they are written.
    package let tags: [String]
    package let facts: [String]
    /// Shares of our own conduct that somebody has; theirs picks nobody out.
    package let measures: [MeasureName]
    /// As everybody is called.
    package let names: [CustomerID: String]
    private let byName: CustomersByName
    /// As each is written, so that no two are written the same.
    package var labels: [CustomerID: String] { byName.labels }

    init(_ crowd: Crowd) {
        groups = crowd.groups
        taxonomy = crowd.taxonomy
        tags = crowd.tags.sorted()
        facts = crowd.factNames.sorted()
        measures = MeasureName.allCases.filter { !$0.isTheirsAlone && crowd.measured.contains($0.rawValue) }
        (names, byName) = (crowd.names, crowd.byName)
    }

    package func people(called names: [String]) -> (found: [CustomerID], others: [String]) { byName.people(called: names) }
}

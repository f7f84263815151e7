/// What happened, where its kind says more than words. Its words and its amount stand in columns of their own in the journal
/// and are left out of its coding; all the rest is coded under its own names.
package protocol EventDetails: Hashable, Sendable, Codable {
    var text: String { get set }
    var value: Money? { get set }
}

extension EventDetails {
    package var value: Money? {
        get { nil }
        set {}
    }
}

/// One line of who came in and what changed about who may, with the names as they are now.
package struct DoorLine: Hashable, Sendable {
    package var id: ID<DoorEvent>
    package var at: Instant
    package var what: DoorEvent
    /// Nil for somebody at the machine itself.
    package var by: String?
    /// Nil where it is about nobody who is known by name.
    package var about: String?

    package init(id: ID<DoorEvent>, at: Instant, what: DoorEvent, by: String?, about: String?) {
        self.id = id
        self.at = at
        self.what = what
        self.by = by
        self.about = about
    }
}

/// One act of service: in which of seven forms, how deep, and whether they said it helped.
package struct ServiceGiven: EventDetails {
    package enum Form: String, Sendable, Codable, CaseIterable { case advise, guide, sell, support, sustain, solve, relate }
    package enum Depth: String, Sendable, Codable, CaseIterable { case knowing, doing, being }
    package var text = ""
    package var form: Form
    package var depth: Depth
    /// What we knew of them and used.
    package var usesFact: String?
    /// They said so themselves.
    package var isConfirmed: Bool?

    private enum CodingKeys: String, CodingKey { case form, depth, usesFact, isConfirmed }

    package init(text: String = "", form: Form, depth: Depth = .knowing, usesFact: String? = nil, isConfirmed: Bool? = nil) {
        self.text = text
        self.form = form
        self.depth = depth
        self.usesFact = usesFact
        self.isConfirmed = isConfirmed
    }
}

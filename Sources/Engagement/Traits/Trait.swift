/// *Ciri*: one thing a message, a gift, an event or an offer can contain: pork, loud music, Friday noon.
package struct Trait: Hashable, Sendable {
    /// Dotted, from the general to the particular: `drink.alcohol.beer`.
    package var id: String
    /// The more general trait it belongs to.
    package var parent: String?
    package var indonesian: String
    package var english: String
    /// The chance, 0 … 1, that somebody of whom nothing is known is disappointed by meeting it. [assumption]
    package var base: Double
    /// Touches belief, health, children or money: asked before it is used, hidden from plain staff, never for prices.
    package var isGuarded: Bool
    /// After so many days a word about it is half as sure; nil: as the nearest trait above says.
    package var halfLifeDays: Double?

    package init(
        id: String, parent: String? = nil, indonesian: String = "", english: String = "", base: Double = Trait.usualBase,
        isGuarded: Bool = false, halfLifeDays: Double? = nil
    ) {
        self.id = id
        self.parent = parent
        self.indonesian = indonesian
        self.english = english
        self.base = base
        self.isGuarded = isGuarded
        self.halfLifeDays = halfLifeDays
    }

    /// For a trait a shop adds without saying more. [assumption]
    package static let usualBase = 0.05
    /// For a trait nobody has listed: what is unknown is not harmless. [assumption]
    package static let unlistedBase = 0.5
    /// Where no trait on the way up says a half-life, in days. [assumption]
    package static let usualHalfLifeDays = 1_825.0
}

/// A finding in words: a name, a count people can check, and what is behind a tap.
package struct FindingLine: Hashable, Sendable {
    /// *Tepat janji*
    package var label: String
    /// *39 dari 41*, *biasanya 1 jam*, *belum tahu*
    package var short: String
    /// *39 dari 41 janji ditepati.*
    package var sentence: String
    /// *datanya cukup*
    package var state: String
    /// How sure, in words; nil where there is nothing to say.
    package var range: String?
    /// The next small step; nil where there is none.
    package var next: String?
    /// *perkiraan, belum dari data toko ini*, where what it leans on was chosen by us.
    package var basis: String?
}

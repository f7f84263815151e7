/// One word of a message as it is meant, and where it stands as it was typed.
package struct TypedWord: Hashable, Sendable {
    package enum Kind: UInt8, Sendable { case word, number, emoji, mark }

    package var kind: Kind
    /// Where its letters stand in ``TypedWords/letters``.
    package var letters: Range<Int>
    /// UTF-8 offsets in the message.
    package var span: Range<Int>
    /// No learning sees past it into the next word: a full stop, a comma, a new line.
    package var endsClause = false
}

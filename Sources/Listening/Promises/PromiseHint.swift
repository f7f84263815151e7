import Vocabulary

/// Words that look like a promise, to be recorded by a person with one tap.
package struct PromiseHint: Hashable, Sendable {
    /// Who promised: the writer's side, or ours when a customer holds us to our word.
    package var by: Side
    /// The last day it may be kept on; `nil` when no day was said.
    package var due: Day?
    /// UTF-8 offsets of the clause that promises.
    package var span: Range<Int>
    /// UTF-8 offsets of the words that give the day.
    package var dueSpan: Range<Int>?
}

/// Where in which file something was read.
package struct Place: Hashable, Sendable {
    /// The file's own name, or `archive.zip/chat.txt`.
    package var file: String
    /// Counted from 1; the line the record starts on.
    package var line: Int
    /// Which mail of a mailbox, counted from 1.
    package var mail: Int?

    package init(file: String, line: Int, mail: Int? = nil) {
        self.file = file
        self.line = line
        self.mail = mail
    }
}

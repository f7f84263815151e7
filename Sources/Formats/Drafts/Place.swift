/// Where in which file something was read.
package struct Place: Hashable, Sendable {
    /// The file's own name, or `archive.zip/chat.txt`.
    package var file: String
    /// Counted from 1; the line the record starts on.
    package var line: Int

    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

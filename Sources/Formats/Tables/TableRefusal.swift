/// A file that cannot be read as a table at all, and why.
package struct TableRefusal: Error, Hashable, Sendable {
    package var diagnostic: Diagnostic

    package init(_ problem: Diagnostic.Problem, file: String, line: Int = 1) {
        diagnostic = Diagnostic(.refused, problem, at: Place(file: file, line: line))
    }
}

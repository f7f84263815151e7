/// Why the tests cannot run here, in a sentence.
package struct TestingTrouble: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}

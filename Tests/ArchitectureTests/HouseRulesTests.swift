import Testing

/// What keeps the code readable for whoever comes next, and standing when something goes wrong.
@Suite("The rules of the house") struct HouseRulesTests {
    @Test("a file can be read in one sitting")
    func small() { #expect(SourceFile.all.filter { $0.lines.count > 400 }.map(\.path) == []) }

    @Test("nothing gives up on the person in front of it", arguments: ["try!", "fatalError(", "as!"])
    func noTraps(_ word: String) {
        #expect(SourceFile.all.filter { $0.code.contains(word) }.map(\.path) == [])
    }

    @Test("nothing is left for later in the text", arguments: ["TODO", "FIXME", "XXX:"])
    func nothingLeft(_ word: String) {
        #expect(SourceFile.all.filter { $0.text.contains(word) }.map(\.path) == [])
    }

    @Test(
        "every measure says where it comes from, what it means and what it cannot see",
        arguments: SourceFile.all.filter { $0.path.hasPrefix("Measures/Principles/") && !$0.path.contains("+") })
    func measuresExplainThemselves(_ file: SourceFile) {
        let heads = ["Source", "Concept", "Formula", "Unit", "Cannot see", "Gaming"]
        #expect(heads.filter { !file.text.contains("/// - \($0): ") } == [], "\(file.path)")
    }

    @Test(
        "pages get their words from Phrases, in both languages",
        arguments: SourceFile.all.filter { $0.path.hasPrefix("Web/Pages/") })
    func wordsOfPages(_ file: SourceFile) {
        #expect(StringLiterals(in: file.text).sentences == [])
    }

    @Test("that rule sees a sentence when there is one")
    func itSees() {
        let code =
            #"let a: HTML = "<p class=\"card now\">\(words(x, "y z"))</p><p>Not answered yet</p>" // a comment "with words""#
        #expect(StringLiterals(in: code).sentences == ["Not answered yet"])
    }
}

extension SourceFile {
    /// Without the comments that stand on lines of their own.
    fileprivate var code: String {
        lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    }
}

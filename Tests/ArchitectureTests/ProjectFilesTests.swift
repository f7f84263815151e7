import Testing

/// What somebody meets who has just cloned the project.
@Suite("The first things people meet") struct ProjectFilesTests {
    @Test("make knows the commands people are told of", arguments: ["run", "test", "bench", "format"])
    func make(_ target: String) throws {
        let makefile = try #require(Checkout.text("Makefile"))
        #expect(makefile.split(separator: "\n").contains { $0.hasPrefix("\(target):") })
    }

    @Test("the first screen of the README shows how to try it and how to test it", arguments: ["make run", "make test"])
    func readme(_ command: String) throws {
        let readme = try #require(Checkout.text("README.md"), "there is no README.md")
        let firstScreen = readme.split(separator: "\n", omittingEmptySubsequences: false).prefix(40).joined(separator: "\n")
        #expect(firstScreen.contains(command))
    }

    @Test("what every project has is there", arguments: ["LICENSE", "Package.swift"])
    func files(_ path: String) { #expect(Checkout.text(path) != nil) }
}

import Testing

/// The arrows of the house: data flows one way, so a file may only import what stands above it.
@Suite("The import arrows") struct ImportArrowsTests {
    private static let pure: Set = ["Vocabulary", "Formats", "Listening", "Measures", "Guidance", "Phrases"]

    /// What each target may import of ours.
    private static let ours: [String: Set<String>] = [
        "Vocabulary": [],
        "Formats": ["Vocabulary"],
        "Listening": ["Vocabulary"],
        "Measures": ["Vocabulary"],
        "Guidance": ["Vocabulary", "Measures", "Listening"],
        "Phrases": ["Vocabulary", "Formats", "Listening", "Measures", "Guidance"],
        "Storage": ["Vocabulary"],
        "Journal": ["Vocabulary", "Storage"],
        "UseCases": pure.union(["Storage", "Journal"]),
        "Web": ["Vocabulary", "Guidance", "Measures", "Phrases", "UseCases"],
        "AkrabCommand": pure.union(["Storage", "Journal", "UseCases", "Web"]),
        "AkrabBench": pure.union(["Storage", "Journal", "UseCases"]),
        "StorageTesting": ["Vocabulary", "Storage", "Journal", "UseCases"],
        "SampleBusiness": [],
    ]

    /// What each may import of others, the system's own modules aside.
    private static let others: [String: Set<String>] = [
        "Storage": ["CPQ", "GRDB", "GRDBSQLite", "Logging"],
        "UseCases": ["CZip", "Crypto", "Logging"],
        "Web": ["Hummingbird", "HTTPTypes", "Logging", "ServiceLifecycle"],
        "AkrabCommand": ["ArgumentParser", "Logging", "ServiceLifecycle"],
        "AkrabBench": ["Logging"],
    ]
    private static let system: Set = ["Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"]

    /// Pages are asked for the next names by the key names are sorted by, and only the journal knows how that is made.
    private static let exceptions: [String: Set<String>] = ["Web/Pages/CustomersPage.swift": ["Journal"]]

    /// Pure code is values in, values out. These few need Foundation's time zones, folding, or mathematics.
    private static let foundationInPureCode: Set = [
        "Vocabulary/Time/Zone.swift", "Formats/VCard/VCardText.swift", "Formats/WhatsApp/StoredText.swift",
        "Measures/Principles/RateChange.swift", "Measures/Mathematics/Forgetting.swift",
        "Measures/Mathematics/BetaDistribution.swift", "Measures/Mathematics/PriorStrength.swift",
        "Measures/Mathematics/GammaDistribution.swift", "Measures/Mathematics/MonotoneRoot.swift",
        "Measures/Mathematics/SaddlePoint.swift", "Measures/Mathematics/IncompleteBeta.swift",
        "Measures/Mathematics/IncompleteGamma.swift", "Measures/Mathematics/LogGamma.swift",
    ]

    @Test("the sources were found, or nothing below would mean anything")
    func found() { #expect(SourceFile.all.count > 150) }

    @Test("every target has its place in the house")
    func everyTargetIsListed() {
        #expect(Set(SourceFile.all.map(\.target)).subtracting(Self.ours.keys) == [])
    }

    @Test("no file imports against the arrows", arguments: SourceFile.all)
    func arrows(_ file: SourceFile) {
        let allowed = (Self.ours[file.target] ?? []).union(Self.others[file.target] ?? []).union(Self.system)
            .union(Self.exceptions[file.path] ?? [])
        #expect(Set(file.imports).subtracting(allowed) == [])
    }

    @Test("pure code needs nothing of the system", arguments: SourceFile.all.filter { pure.contains($0.target) })
    func pureCode(_ file: SourceFile) {
        let allowed: Set =
            Self.foundationInPureCode.contains(file.path) ? ["Foundation", "Synchronization"] : ["Synchronization"]
        #expect(Set(file.imports).intersection(Self.system).subtracting(allowed) == [])
    }

    @Test("only the command, the bench and the tests' helpers pick a storage engine", arguments: SourceFile.all)
    func engines(_ file: SourceFile) {
        if ["Storage", "AkrabCommand", "AkrabBench", "StorageTesting"].contains(file.target) { return }
        #expect(!file.text.contains("SQLiteDatabase"))
        #expect(!file.text.contains("PostgreSQLDatabase"))
    }

    @Test("in the command, one file picks the engine")
    func oneFilePicks() {
        let picking = SourceFile.all.filter {
            $0.target == "AkrabCommand" && ($0.text.contains("SQLiteDatabase") || $0.text.contains("PostgreSQLDatabase"))
        }
        #expect(picking.map(\.path) == ["AkrabCommand/Session/OpenShop.swift"])
    }
}

import Testing

/// The arrows of the house: data flows one way, so a file may only import what stands above it.
@Suite("The import arrows") struct ImportArrowsTests {
    private static let pure: Set = [
        "Vocabulary", "Formats", "Listening", "Measures", "CustomerValue", "Engagement", "Guidance", "Phrases", "ValueReport",
        "EngagementReport",
    ]

    /// What each target may import of ours.
    private static let ours: [String: Set<String>] = [
        "Vocabulary": [],
        "Chances": [],
        "Formats": ["Vocabulary"],
        "Mail": ["Vocabulary", "Formats"],
        "Listening": ["Vocabulary"],
        "ListeningTraining": ["Vocabulary", "Chances", "Listening"],
        "Measures": ["Vocabulary", "Chances"],
        "CustomerValue": ["Vocabulary", "Chances"],
        "Engagement": ["Vocabulary", "Chances", "Measures"],
        "EngagementBench": ["Vocabulary", "Chances", "Engagement"],
        "Guidance": ["Vocabulary", "Measures", "Listening"],
        "Phrases": ["Vocabulary", "Formats", "Listening", "Measures", "CustomerValue", "Engagement", "Guidance"],
        "ValueReport": ["Vocabulary", "Chances", "Formats", "CustomerValue", "Phrases"],
        "EngagementReport": ["Vocabulary", "Formats", "Engagement", "Phrases"],
        "ValueBench": ["Vocabulary", "Formats", "CustomerValue", "ValueReport"],
        "Storage": ["Vocabulary"],
        "Journal": ["Vocabulary", "Storage"],
        "UseCases": pure.union(["Storage", "Journal", "Mail"]),
        "Web": ["Vocabulary", "Formats", "Guidance", "Measures", "CustomerValue", "Engagement", "Phrases", "UseCases"],
        "AkrabCommand": pure.union(["Storage", "Journal", "UseCases", "Web"]),
        "AkrabBench": pure.union(["Chances", "Storage", "Journal", "UseCases"]),
        "StorageTesting": ["Vocabulary", "Storage", "Journal", "UseCases"],
        "SampleBusiness": ["Chances"],
    ]

    /// What each may import of others, the system's own modules aside.
    private static let others: [String: Set<String>] = [
        "Listening": ["CListeningWeights"],
        "Mail": ["CGMime"],
        "Storage": ["CPQ", "Crypto", "CryptoExtras", "GRDB", "GRDBSQLite", "Logging"],
        "UseCases": ["CMalloc", "CQREncode", "CZip", "Crypto", "CryptoExtras", "Logging"],
        "Web": [
            "Crypto", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "NIOCore", "NIOHTTPTypes", "HTTPTypes", "Logging",
            "ServiceLifecycle",
        ],
        "AkrabCommand": ["ArgumentParser", "Logging", "ServiceLifecycle"],
        "AkrabBench": ["Logging"],
    ]
    private static let system: Set = ["Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"]

    /// Pages are asked for the next names by the key names are sorted by, and only the journal knows how that is made.
    private static let exceptions: [String: Set<String>] = ["Web/Pages/CustomersPage.swift": ["Journal"]]

    /// Pure code is values in, values out. These few need Foundation's time zones, folding, or mathematics.
    private static let foundationInPureCode: Set = [
        "Vocabulary/Time/Zone.swift", "Formats/VCard/VCardText.swift", "Formats/WhatsApp/StoredText.swift",
        "Measures/Mathematics/RateChange.swift", "Measures/Mathematics/Forgetting.swift",
        "Measures/Mathematics/BetaDistribution.swift", "Measures/Mathematics/PriorStrength.swift",
        "Measures/Mathematics/GammaDistribution.swift", "Measures/Mathematics/MonotoneRoot.swift",
        "Measures/Mathematics/SaddlePoint.swift", "Measures/Mathematics/IncompleteBeta.swift",
        "Measures/Mathematics/IncompleteGamma.swift", "Measures/Mathematics/LogGamma.swift",
        "Measures/Mathematics/SurvivalCurve.swift", "Measures/Mathematics/BetaBinomial.swift",
        "Measures/Mathematics/RatioOfRates.swift", "Measures/Mathematics/HalfLifeChoice.swift",
        "Engagement/Spreading/Branching.swift",
    ]

    /// The scanners of large exports look for bytes with the C library's `memchr`.
    private static let libcInPureCode: Set = [
        "Formats/WhatsApp/Bytes.swift", "Formats/WhatsApp/LineReader.swift", "Formats/WhatsApp/NameTable.swift",
    ]

    @Test("the sources were found, or nothing below would mean anything")
    func found() { #expect(SourceFile.all.count > 150) }

    @Test("every target has its place in the house")
    func everyTargetIsListed() {
        #expect(Set(SourceFile.all.map(\.target)).subtracting(Self.ours.keys) == [])
    }

    @Test("no file imports against the arrows")
    func arrows() {
        for file in SourceFile.all {
            let allowed = (Self.ours[file.target] ?? []).union(Self.others[file.target] ?? []).union(Self.system)
                .union(Self.exceptions[file.path] ?? [])
            #expect(Set(file.imports).subtracting(allowed) == [], "\(file.path)")
        }
    }

    @Test("pure code needs nothing of the system")
    func pureCode() {
        for file in SourceFile.all where Self.pure.contains(file.target) {
            var allowed: Set = ["Synchronization"]
            // CustomerValue is mathematics throughout.
            if Self.foundationInPureCode.contains(file.path) || file.target == "CustomerValue" { allowed.insert("Foundation") }
            if Self.libcInPureCode.contains(file.path) { allowed.formUnion(["Glibc", "Musl", "Darwin"]) }
            #expect(Set(file.imports).intersection(Self.system).subtracting(allowed) == [], "\(file.path)")
        }
    }

    @Test("only the command, the bench and the tests' helpers pick a storage engine")
    func engines() {
        let engines = ["SQLiteDatabase", "PostgreSQLDatabase"]
        for file in SourceFile.all where !["Storage", "AkrabCommand", "AkrabBench", "StorageTesting"].contains(file.target) {
            #expect(engines.filter { file.text.contains($0) } == [], "\(file.path)")
        }
    }

    @Test("in the command, one file picks the engine")
    func oneFilePicks() {
        let picking = SourceFile.all.filter {
            $0.target == "AkrabCommand" && ($0.text.contains("SQLiteDatabase") || $0.text.contains("PostgreSQLDatabase"))
        }
        #expect(picking.map(\.path) == ["AkrabCommand/Session/OpenShop.swift"])
    }
}

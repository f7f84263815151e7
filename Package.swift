// swift-tools-version: 6.2
import PackageDescription

/// `AKRAB_PURE=1` leaves out everything that needs a dependency: parsers and the pure middle then build in seconds,
/// which is what sanitizer and fuzz builds want.
let pureOnly = Context.environment["AKRAB_PURE"] != nil

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Thick with numbers: without the optimiser its tests would take minutes instead of seconds.
func numeric(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], exclude: [String] = []
) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

// What is pure: values in, values out. The order is the order of the arrows.
var targets: [Target] = [
    library("Vocabulary"),
    numeric("Chances"),
    library("Formats", ["Vocabulary"]),
    // What Listening has learned, inside the program: a binary that is moved takes it along.
    .target(name: "CListeningWeights", exclude: ["listening.weights", "LICENSE.md"]),
    library("Listening", ["Vocabulary", "CListeningWeights"]),
    library("Measures", ["Vocabulary", "Chances"]),
    numeric("CustomerValue", ["Vocabulary", "Chances"]),
    numeric("Engagement", ["Vocabulary", "Chances", "Measures"]),
    library("Guidance", ["Vocabulary", "Measures", "Listening"]),
    library("Phrases", ["Vocabulary", "Measures", "CustomerValue", "Engagement", "Listening", "Guidance", "Formats"]),
    library("ValueReport", ["Vocabulary", "Chances", "Formats", "CustomerValue", "Phrases"]),
    library("EngagementReport", ["Vocabulary", "Formats", "Engagement", "Phrases"]),
    .executableTarget(
        name: "ValueBench", dependencies: ["ValueReport", "CustomerValue", "Formats", "Vocabulary"], swiftSettings: strict),
    .executableTarget(
        name: "EngagementBench", dependencies: ["Engagement", "Chances", "Vocabulary"], swiftSettings: strict),
    .executableTarget(
        name: "ListeningTraining", dependencies: ["Listening", "Vocabulary", "Chances"], swiftSettings: strict),
    tests("VocabularyTests", ["Vocabulary"]),
    tests("FormatsTests", ["Formats", "Chances", "Vocabulary"], resources: [.copy("Fixtures")]),
    tests("ListeningTests", ["Listening", "Vocabulary"], resources: [.copy("Fixtures")]),
    tests("MeasuresTests", ["Measures", "Chances", "Vocabulary"], resources: [.copy("Fixtures")]),
    tests("CustomerValueTests", ["CustomerValue", "Chances", "Vocabulary"], resources: [.copy("Fixtures")]),
    tests(
        "EngagementTests", ["Engagement", "Chances", "Measures", "Vocabulary"], resources: [.copy("Fixtures")]),
    tests("GuidanceTests", ["Guidance", "Listening", "Measures", "Vocabulary"]),
    tests("ValueReportTests", ["ValueReport", "CustomerValue", "Formats", "Phrases", "Vocabulary"]),
    tests("EngagementReportTests", ["EngagementReport", "Engagement", "Formats", "Phrases", "Vocabulary"]),
    tests("PhrasesTests", ["Phrases", "Engagement", "Guidance", "Listening", "Measures", "Formats", "Vocabulary"]),
    tests("ArchitectureTests", []),
]

var dependencies: [Package.Dependency] = []

if !pureOnly {
    dependencies = [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ]
    targets += [
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // Not a system library by pkg-config: GLib's flags hold some that the package manager warns of.
        .target(
            name: "CGMime",
            cSettings: [
                .unsafeFlags([
                    "-I/usr/include/gmime-3.0", "-I/usr/include/glib-2.0", "-I/usr/lib/x86_64-linux-gnu/glib-2.0/include",
                    "-I/usr/lib/aarch64-linux-gnu/glib-2.0/include",
                ])
            ],
            linkerSettings: ["gmime-3.0", "gobject-2.0", "glib-2.0"].map { .linkedLibrary($0) }),
        library("Mail", ["Vocabulary", "Formats", "CGMime"]),
        library(
            "Storage",
            [
                "Vocabulary", "CPQ", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"), .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        library("Journal", ["Vocabulary", "Storage"]),
        library(
            "UseCases",
            [
                "Vocabulary", "Formats", "Listening", "Measures", "CustomerValue", "Engagement", "Guidance", "Storage",
                "Journal",
                "Phrases", "EngagementReport", "Mail", "CZip", "CQREncode", "CMalloc",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        library(
            "Web",
            [
                "Vocabulary", "Formats", "Guidance", "Measures", "CustomerValue", "Engagement", "UseCases", "Phrases",
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .executableTarget(
            name: "AkrabCommand",
            dependencies: [
                "Vocabulary", "Formats", "Storage", "Journal", "UseCases", "Phrases", "Guidance", "Measures", "CustomerValue",
                "Listening", "ValueReport", "Engagement", "EngagementReport", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "SampleBusiness", dependencies: ["Chances"], swiftSettings: strict),
        .executableTarget(
            name: "AkrabBench",
            dependencies: ["Chances", "Vocabulary", "Formats", "Storage", "Journal", "UseCases"],
            swiftSettings: strict),
        library("StorageTesting", ["Storage", "UseCases", "Journal", "Vocabulary"]),
        tests("MailTests", ["Chances", "Mail", "Formats", "Vocabulary"]),
        tests("StorageTests", ["Chances", "StorageTesting", "Storage", "Vocabulary"]),
        tests("JournalTests", ["StorageTesting", "Journal", "Storage", "Vocabulary"]),
        tests(
            "UseCasesTests",
            [
                "Chances", "CustomerValue", "Engagement", "StorageTesting", "UseCases", "Guidance", "Listening", "Journal",
                "Storage",
                "Vocabulary",
                "Formats",
            ]),
        tests(
            "WebTests",
            [
                "Web", "CustomerValue", "Engagement", "EngagementReport", "Formats", "UseCases", "StorageTesting", "Vocabulary",
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            exclude: ["Golden"]),
        tests("CommandTests", ["Chances", "StorageTesting"]),
    ]
}

let package = Package(
    name: "akrab",
    products: pureOnly ? [] : [.executable(name: "akrab", targets: ["AkrabCommand"])],
    dependencies: dependencies,
    targets: targets
)

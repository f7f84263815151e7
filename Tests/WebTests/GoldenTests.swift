import Foundation
import Testing

/// Whole pages, as they were looked at and found good. After a wanted change: `AKRAB_GOLDEN=write swift test --filter Golden`,
/// then read the difference before committing it.
@Suite("Golden pages") struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    @Test("Today is as it was", arguments: ["id", "en"])
    func today(_ language: String) async throws {
        try await compare("/?bahasa=\(language)", with: "today.\(language).html")
    }

    @Test("Bu Ratna's page is as it was", arguments: ["id", "en"])
    func ratna(_ language: String) async throws {
        let id = try await OpenShop.sample().customer("Bu Ratna Wulandari")
        try await compare("/pelanggan/\(id)?bahasa=\(language)", with: "ratna.\(language).html")
    }

    @Test("how the kitchen stands with its people is as it was", arguments: ["id", "en"])
    func standing(_ language: String) async throws {
        try await compare("/kabar?bahasa=\(language)", with: "kabar.\(language).html")
    }

    @Test("Nilai is as it was", arguments: ["id", "en"])
    func worth(_ language: String) async throws {
        try await compare("/nilai?bahasa=\(language)", with: "worth.\(language).html")
    }

    private func compare(_ path: String, with name: String) async throws {
        let page = Self.steady(try await OpenShop.sample().get(path).body)
        let file = Self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["AKRAB_GOLDEN"] == "write" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(page.utf8).write(to: file)
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let difference = Self.firstDifference(page, golden)
        #expect(difference == nil, "\(name), line \(difference ?? "")")
    }

    /// Line by line, with the numbers of this run's customers and entries taken out: they are made anew each time.
    private static func steady(_ page: String) -> String {
        page.replacing(#/\/pelanggan\/\d+/#, with: "/pelanggan/N").replacing(#/\/pesan\/\d+/#, with: "/pesan/N").replacing(
            #/sebelum=\d+\.\d+/#, with: "sebelum=T.N"
        )
        .replacing(#/(janji|keluhan)\/\d+\//#, with: { "\($0.1)/N/" })
        .replacing(#/usulan\/\d+/#, with: "usulan/N").replacing(
            #/name="kunci" value="[^"]*"/#, with: "name=\"kunci\" value=\"K\""
        )
        .replacing("><", with: ">\n<") + "\n"
    }

    private static func firstDifference(_ page: String, _ golden: String) -> String? {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, pair) in zip(lines, wanted).enumerated() where pair.0 != pair.1 {
            return "\(number + 1): \(pair.0) instead of \(pair.1)"
        }
        return lines.count == wanted.count
            ? nil : "\(min(lines.count, wanted.count) + 1): \(lines.count) instead of \(wanted.count) lines"
    }
}

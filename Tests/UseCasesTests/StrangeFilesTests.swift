import Formats
import Foundation
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A file that nobody should have dropped in, and what is said of it.
struct StrangeFile: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var trouble: ImportOutcome.Trouble
    var testDescription: String { name }

    private static let chat = Array(Files.sari.utf8)
    private static func zip(_ members: ZipBytes.Member...) -> [UInt8] { ZipBytes.archive(members) }

    static let all = [
        StrangeFile(name: "kosong.csv", bytes: [], trouble: .empty),
        StrangeFile(name: "surat.pdf", bytes: Array("%PDF-1.7\n%\u{e2}".utf8), trouble: .binary("PDF")),
        StrangeFile(name: "foto.csv", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46], trouble: .binary("JPEG")),
        StrangeFile(name: "acak.txt", bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }, trouble: .binary("?")),
        StrangeFile(
            name: "lama.xls", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], trouble: .spreadsheet(.excel97)),
        StrangeFile(
            name: "resep.txt", bytes: Array("Rebus air dengan garam.\nSajikan hangat.\n".utf8),
            trouble: .notRecognised(columns: ["Rebus air dengan garam."])),
        StrangeFile(
            name: "stok.csv", bytes: Array("rak;isi;warna\n1;galon;biru\n2;gas;hijau\n".utf8),
            trouble: .notRecognised(columns: ["rak", "isi", "warna"])),
        StrangeFile(
            name: "rusak.xlsx",
            bytes: zip(
                .init(name: "[Content_Types].xml", bytes: Array("<x/>".utf8)),
                .init(name: "xl/workbook.xml", bytes: Array("<workbook><sheets>".utf8))), trouble: .damagedWorkbook),
        StrangeFile(
            name: "tanpa lembar.xlsx",
            bytes: zip(.init(name: "xl/workbook.xml", bytes: Array("<workbook/>".utf8))), trouble: .empty),
        StrangeFile(
            name: "biner.xlsb", bytes: zip(.init(name: "xl/workbook.bin", bytes: [1, 2])), trouble: .spreadsheet(.excelBinary)),
        StrangeFile(
            name: "terbuka.ods",
            bytes: zip(
                .init(name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
                .init(name: "content.xml", bytes: Array("<x/>".utf8))), trouble: .spreadsheet(.openDocument)),
        StrangeFile(
            name: "terkunci.xlsx",
            bytes: [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 500)
                + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, trouble: .passwordLocked),
        StrangeFile(
            name: "terkunci.zip",
            bytes: zip(.init(name: "_chat.txt", bytes: [UInt8](repeating: 7, count: 40), isLocked: true)),
            trouble: .passwordLocked),
        StrangeFile(
            name: "terpotong.zip", bytes: Array(ZipBytes.archive("_chat.txt", Files.sari).dropLast(60)),
            trouble: .damagedArchive),
        StrangeFile(
            name: "bom.zip", bytes: zip(.init(name: "_chat.txt", bytes: [3, 0], claims: 0xC000_0000)), trouble: .tooLarge),
        StrangeFile(
            name: "bohong.zip", bytes: zip(.init(name: "_chat.txt", bytes: Array("bukan deflate".utf8), claims: 500)),
            trouble: .damagedArchive),
        StrangeFile(
            name: "gambar.zip", bytes: zip(.init(name: "IMG-1.jpg", bytes: [0xFF, 0xD8, 0xFF])),
            trouble: .notRecognised(columns: [])),
        StrangeFile(
            name: "matryoshka.zip", bytes: zip(.init(name: "dalam.txt", bytes: ZipBytes.archive("a.txt", "halo"))),
            trouble: .binary("zip")),
        StrangeFile(name: "tanpa isi.zip", bytes: ZipBytes.archive([]), trouble: .notRecognised(columns: [])),
    ]
}

@Suite("A file that does not belong here") struct StrangeFilesTests {
    @Test("gets its own sentence and changes nothing", arguments: TestEngine.all, StrangeFile.all)
    func refused(on engine: TestEngine, file: StrangeFile) async throws {
        try await withShop(on: engine) { front in
            let before = try await TableDump.take(front.database)
            let outcome = try await front.bring([try front.put(file.name, file.bytes)])
            #expect(outcome.troubles == [file.trouble])
            #expect(outcome.files.map { $0.name.hasPrefix(file.name) } == [true])
            let changed = try await TableDump.take(front.database).differences(from: before)
            #expect(changed == [])
        }
    }

    @Test("that is one endless line is no list of anything", arguments: TestEngine.all)
    func endlessLine(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let path = try front.put("panjang.csv", [UInt8](repeating: UInt8(ascii: "x"), count: 6 << 20))
            let outcome = try await front.bring([path])
            #expect(outcome.added == 0)
            #expect(outcome.troubles.count == 1)
            guard case .notRecognised = outcome.troubles.first else {
                Issue.record("\(outcome.troubles)")
                return
            }
        }
    }

    @Test("that is not there says so", arguments: TestEngine.all)
    func missing(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring([front.folder + "/tidak ada.csv"])
            #expect(outcome.troubles == [.notFound])
        }
    }

    @Test("that is a pipe, not a file, is not waited for", arguments: TestEngine.all)
    func pipe(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let path = front.folder + "/pipa.csv"
            #expect(mkfifo(path, 0o600) == 0)
            let outcome = try await front.bring([path])
            #expect(outcome.troubles == [.unreadable])
        }
    }

    @Test("stops nothing that does: the rest of the folder comes in", arguments: TestEngine.all)
    func amongOthers(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            for file in StrangeFile.all.prefix(5) { try front.put(file.name, file.bytes) }
            try front.put(Files.sariName, Files.sari)
            try front.put("BACA AKU.md", "# halo")
            try front.put(".tersembunyi.csv", Files.orders)
            let outcome = try await front.bring([front.folder])
            #expect(outcome.files.count == 6)
            #expect(outcome.added == 5)
        }
    }

    @Test("in an archive may point wherever it likes: only its words are read", arguments: TestEngine.all)
    func pathsInArchives(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let member = "../../akrab-keluar/WhatsApp Chat - Bu Sari/_chat.txt"
            let path = try front.put("WhatsApp Chat - Bu Sari.zip", ZipBytes.archive(member, Files.sariFromIPhone))
            let outcome = try await front.bring([path])
            #expect(outcome.added == 5)
            #expect(try await front.names == ["Bu Sari"])
            let outside = URL(fileURLWithPath: front.folder).deletingLastPathComponent().deletingLastPathComponent()
            #expect(!FileManager.default.fileExists(atPath: outside.appendingPathComponent("akrab-keluar").path))
            #expect(try FileManager.default.contentsOfDirectory(atPath: front.folder) == ["WhatsApp Chat - Bu Sari.zip"])
        }
    }

    @Test("an archive as an iPhone makes it is a chat", arguments: TestEngine.all)
    func archive(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let bytes = ZipBytes.archive([
                .init(name: "_chat.txt", bytes: Array(Files.sariFromIPhone.utf8)),
                .init(name: "00000012-PHOTO-2025-02-04-10-00-12.jpg", bytes: [0xFF, 0xD8, 0xFF]),
            ])
            try await front.bring([try front.put("WhatsApp Chat - Bu Sari.zip", bytes)])
            let again = try await front.bring(Files.sariIPhoneName, Files.sariFromIPhone)
            #expect(again.added == 0)
            #expect(again.known == 5)
        }
    }
}

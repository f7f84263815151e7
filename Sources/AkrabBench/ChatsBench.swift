import Chances
import Formats
import Foundation
import Vocabulary

/// 100 MB of chat exports: the parser alone, then the whole import.
enum ChatsBench {
    static let words = [
        "Bu pesan nasi kotak 20 ya buat besok siang", "siap bu, dicatat ya", "berapa totalnya kak?",
        "Totalnya 530rb sudah ongkir",
        "oke makasih 🙏", "<Media tidak disertakan>", "sudah saya transfer ya bu", "diterima kak, terima kasih banyak",
        "bisa tanpa sambal?", "bisa bu 😊", "Alamatnya masih sama kan?\nJalan Melati nomor 5, pagar hijau", "iya masih sama",
    ]

    static func measure(_ folder: String, _ scale: Double) throws {
        let megabytes = 100 * scale
        let chats = folder + "/chats"
        try FileManager.default.createDirectory(atPath: chats, withIntermediateDirectories: true)
        var total = 0
        var number = 0
        while total < Int(megabytes * 1_000_000) {
            total += try generate(chats, number)
            number += 1
        }
        let parser = try Measured.child("chat-parser", folder)
        let parts = parser.output.split(separator: " ").compactMap { Double($0) }
        let size = Double(total) / 1e6
        row(
            "WhatsApp parser alone, \(size.rounded(0)) MB",
            "\((size / parts[0]).rounded(0)) MB/s of CPU (both looks); peak \(parser.peakMegabytes.rounded(0)) MB", "≥ 100 MB/s"
        )
        let ours = try Measured.child("chats", folder)
        let messages = Double(ours.output.split(separator: " ").first ?? "0") ?? 0
        row(
            "WhatsApp import, \(number) chats, \(Int(messages)) messages",
            "\((messages / ours.wallSeconds).rounded(0)) messages/s of wall, \((messages / ours.cpuSeconds).rounded(0))/s of CPU; "
                + "peak \(ours.peakMegabytes.rounded(0)) MB", "≥ 100,000/s")
    }

    /// One chat of about a megabyte.
    static func generate(_ folder: String, _ number: Int) throws -> Int {
        let name = person(number).name
        let file = try TextFile("\(folder)/Chat WhatsApp dengan \(name).txt")
        defer { file.close() }
        var chance = Chance(seed: UInt64(number) + 1)
        var minute = Int64(20_000 * 1440 + number)
        for _ in 0..<15_000 {
            minute += Int64(1 + chance.next() % 60)
            let (year, month, day) = Day(number: Int32(minute / 1440)).civil
            let speaker = chance.next() % 2 == 0 ? "Dapur Sari Rasa" : name
            let hour = minute / 60 % 24
            file.write(
                "\(two(day))/\(two(month))/\(year % 100) \(two(Int(hour))).\(two(Int(minute % 60))) - \(speaker): "
                    + words[Int(chance.next() % UInt64(words.count))] + "\n")
        }
        return file.bytes
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func parse(_ folder: String) throws {
        let start = cpuSeconds()
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/chats") {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/chats/" + name)))
            let source = MemorySource(name: name, bytes)
            let survey = try WhatsAppExport.survey(source)
            _ = try WhatsAppExport.read(source, survey: survey) { _ in count += 1 }
        }
        print("\(cpuSeconds() - start) \(count)", terminator: "")
    }

    static func run(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/chatshop")
        let (added, refused) = try await OpenBench.bringIn(folder + "/chats", shop)
        try await shop.close()
        print("\(added) \(refused)", terminator: "")
    }
}

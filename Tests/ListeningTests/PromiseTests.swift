import Testing
import Vocabulary

@testable import Listening

@Suite("Promises in messages") struct PromiseTests {
    private func promises(_ text: String, _ side: Side, on iso: String = "2026-11-18", hour: Int32 = 14) throws -> [String] {
        let day = try #require(Day(iso: iso))
        let occasion = Listener.Occasion(at: LocalTime(day: day, secondOfDay: hour * 3600, precision: .minute), side: side)
        return try ListenerTests.listener().read(text, occasion).promises.map {
            "\($0.by == .us ? "us" : "customer") \($0.due?.iso ?? "-")"
        }
    }

    @Test(
        "the day a promise names",
        arguments: [
            ("besok sore saya antar ya bu", "us 2026-11-19"), ("kami kirim hari Jumat kak", "us 2026-11-20"),
            ("nanti malam saya kabari", "us 2026-11-18"), ("tgl 5 kami kirim", "us 2026-12-05"),
            ("kami selesaikan sebelum hari Sabtu", "us 2026-11-20"),
            ("uangnya akan kami kembalikan 3 hari lagi", "us 2026-11-21"),
            ("Will get back to you before Friday", "us 2026-11-19"), ("We will deliver it by Friday", "us 2026-11-20"),
            ("I'll bring it on the 24th", "us 2026-11-24"), ("The technician will come on 3 December", "us 2026-12-03"),
            ("paket kami kirim 20/11", "us 2026-11-20"), ("Rabu depan kami pasang", "us 2026-11-25"),
            ("Rabu kami pasang", "us 2026-11-25"), ("daftarnya kami kirim Rabu tanggal 2 Desember ya", "us 2026-12-02"),
            ("kami kirim Jumat tgl 27 ya", "us 2026-11-27"),
            ("akhir bulan kami kirim", "us 2026-11-30"), ("sesuk tak kirim yo mas", "us 2026-11-19"),
            ("nanti saya cek dulu stoknya", "us -"),
            ("tanggal 3 bulan depan kami antar", "us 2026-12-03"), ("tgl 2 Januari kami kirim", "us 2027-01-02"),
        ])
    func days(_ text: String, _ expected: String) throws { #expect(try promises(text, .us) == [expected], "\(text)") }

    @Test("24 hours from the evening are the day after tomorrow's doorstep")
    func hours() throws {
        #expect(try promises("dalam 24 jam kami balas", .us, hour: 23) == ["us 2026-11-19"])
        #expect(try promises("2 jam lagi saya antar", .us, hour: 23) == ["us 2026-11-19"])
    }

    @Test("over the end of a year", arguments: [("besok saya kirim", "us 2027-01-01"), ("tgl 5 saya kirim", "us 2027-01-05")])
    func newYear(_ text: String, _ expected: String) throws {
        #expect(try promises(text, .us, on: "2026-12-31") == [expected], "\(text)")
    }

    @Test(
        "the customer's word, and ours as the customer tells it",
        arguments: [
            ("besok saya transfer ya kak", "customer 2026-11-19"),
            ("katanya kemarin mau dikirim hari ini, mana?", "us 2026-11-18"),
            ("You promised it would be here by Thursday", "us 2026-11-19"),
        ])
    func customers(_ text: String, _ expected: String) throws {
        #expect(try promises(text, .customer) == [expected], "\(text)")
    }

    @Test(
        "what only looks like a promise",
        arguments: [
            "tolong kirim besok ya kak", "besok bisa dikirim ga?", "semoga besok udah sampai", "kemarin saya sudah transfer",
            "kalau jadi nanti saya transfer", "pesan nasi box 20 untuk hari Jumat", "besok saya ulang tahun hehe",
            "besok-besok beli lagi",
        ])
    func none(_ text: String) throws { #expect(try promises(text, .customer) == [], "\(text)") }

    @Test(
        "what only looks like ours",
        arguments: [
            "sudah kami kirim tadi pagi ya kak", "kakak bisa ambil besok di toko", "maaf hari ini belum bisa kami antar",
            "promo sampai besok ya kak!",
            "mau saya kirim hari ini atau besok?", "ditunggu transferannya besok ya kak", "We are closed on Monday",
        ])
    func notOurs(_ text: String) throws { #expect(try promises(text, .us) == [], "\(text)") }

    @Test("two days are two promises; a day and a word without one are one")
    func several() throws {
        #expect(
            try promises("besok saya kirim katalognya, hari Jumat saya telepon lagi", .us) == [
                "us 2026-11-19", "us 2026-11-20",
            ])
        #expect(try promises("jahitannya selesai tgl 22, nanti saya WA", .us) == ["us 2026-11-22"])
    }
}

import Guidance
import Phrases
import Testing
import Vocabulary

/// The sentences of the drawn pages, word for word.
@Suite("Today's sentences") struct TodaySentencesTests {
    private let indonesian = Samples.indonesian
    private let english = Samples.english

    private func said(_ reason: Reason, _ words: CallWords, _ phrases: Phrasebook = Samples.indonesian) -> String {
        phrases.reason(reason, words, now: Samples.now).text
    }

    @Test("Bu Ratna asked about tomorrow's order six hours ago; we usually answer within an hour")
    func ratna() {
        var words = CallWords(
            customerName: "Bu Ratna Wulandari", quote: "Mbak, pesanan untuk tahlilan besok bisa tanpa kemasan plastik?",
            quoteAt: Samples.at("2026-11-19 09:14"), channel: .whatsapp)
        words.orderDay = Day(iso: "2026-11-20")
        let reason = Samples.waiting(read: "2026-11-19 15:02")
        #expect(
            said(reason, words) == "Bertanya untuk pesanan besok, sudah 6 jam. Biasanya kita membalas dalam 1 jam.")
        #expect(
            said(reason, words, english) == "Asked about the order for tomorrow, 6 hours ago. We usually answer within 1 hour.")
        #expect(
            indonesian.reason(reason, words, now: Samples.now).pieces.filter { if case .strong = $0 { true } else { false } }
                == [.strong("besok"), .strong("6 jam")])
        #expect(indonesian.tag(reason, now: Samples.now) == "Belum dijawab")
        #expect(indonesian.label(.reply, words) == "Buka di WhatsApp")
    }

    @Test("without an order near, we only say that they wait; their own usual carries their name")
    func plainWait() {
        let words = CallWords(customerName: "Bu Ratna Wulandari")
        #expect(
            said(Samples.waiting(usual: 1.5, theirs: true), words)
                == "Menunggu balasan, sudah 6 jam. Biasanya Bu Ratna dibalas dalam 1,5 jam.")
        #expect(said(Samples.waiting(messages: 3, usual: nil), words) == "Menulis 3 pesan, sudah 6 jam.")
    }

    @Test("what lies after the last reading is not claimed")
    func readUntil() {
        let words = CallWords(customerName: "Bu Ratna")
        #expect(
            said(Samples.waiting(since: "2026-11-18 20:55", usual: 1, read: "2026-11-18 21:00"), words)
                == "Menulis kemarin 20.55; belum dijawab waktu chat terakhir terbaca, kemarin 21.00. "
                + "Biasanya kita membalas dalam 1 jam.")
        let beforeToday = CallWords(customerName: "Bu Ratna", orderDay: Day(iso: "2026-11-19"))
        #expect(
            said(Samples.waiting(since: "2026-11-18 20:55", usual: nil, read: "2026-11-18 21:00"), beforeToday)
                == "Bertanya untuk pesanan hari ini, kemarin 20.55; belum dijawab waktu chat terakhir terbaca, kemarin 21.00.")
        #expect(
            said(Samples.waiting(since: "2026-11-16 08:00", usual: 1, read: "2026-11-18 09:25"), words)
                == "Menunggu balasan, sudah 2 hari. Chat terbaca sampai kemarin 09.25. Biasanya kita membalas dalam 1 jam.")
    }

    @Test("a promise due today, and one that is late")
    func promise() {
        let words = CallWords(customerName: "Warung Kopi Senja", promiseWhat: "mengganti 4 dus yang rusak")
        #expect(
            said(Samples.reasons[0], words)
                == "Kita berjanji mengganti 4 dus yang rusak, harus ditepati hari ini. Belum ada catatan sudah ditepati.")
        #expect(
            said(Samples.reasons[0], words, english)
                == "We promised “mengganti 4 dus yang rusak”, due today. No note yet that it was kept.")
        #expect(
            said(Samples.reasons[3], words)
                == "Kita berjanji mengganti 4 dus yang rusak, seharusnya Selasa, 17 Nov; sudah lewat 2 hari. "
                + "Belum ada catatan sudah ditepati.")
        #expect(
            said(Samples.reasons[1], CallWords(customerName: "Bu Ratna", promiseWhat: "Kirim ulang 6 kotak."))
                == "Kita berjanji “Kirim ulang 6 kotak”, harus ditepati hari ini pukul 16.00. Belum ada catatan sudah ditepati."
        )
        #expect(indonesian.tag(Samples.reasons[0], now: Samples.now) == "Janji hari ini")
        #expect(indonesian.tag(Samples.reasons[3], now: Samples.now) == "Janji terlewat")
    }

    @Test("Mas Andi, usually every twelve days, quiet for 41 after a complaint")
    func andi() {
        let words = CallWords(customerName: "Mas Andi Hartono")
        #expect(
            said(Samples.quiet(complaint: true), words)
                == "Biasanya memesan tiap 12 hari; sudah 41 hari sepi, setelah keluhan yang belum selesai. "
                + "Mungkin sudah pindah; belum pasti.")
        #expect(
            said(Samples.quiet(complaint: false), words, english)
                == "Usually orders every 12 days; quiet for 41 days. They may have moved on; we cannot be sure.")
        #expect(
            said(Samples.quiet(complaint: false, read: "2026-11-13 15:00"), words)
                == "Biasanya memesan tiap 12 hari; sudah 35 hari sepi. Pesanan terbaca sampai Jumat 15.00. "
                + "Mungkin sudah pindah; belum pasti.")
    }

    @Test("the chance that somebody is still with us is told in words, and in people behind a tap")
    func silence() {
        let words = CallWords(customerName: "Bu Tuti Herawati")
        let quiet = Samples.quiet(chance: 0.03, closedDays: 7, before: .brokenPromise)
        #expect(
            said(quiet, words)
                == "Biasanya memesan tiap 12 hari; sudah 41 hari sepi. Sebelumnya ada janji kita yang terlewat. "
                + "Besar sekali kemungkinan sudah pindah; belum pasti.")
        #expect(
            indonesian.why(quiet, now: Samples.now)
                == "Dari 38 pesanannya dan irama pelanggan lain di sini: dengan sepi selama ini, "
                + "kira-kira 1 sampai 6 dari 100 orang masih pelanggan. Perkiraan, belum pasti. "
                + "Hari toko tutup (7 hari) tidak dihitung.")
        #expect(
            said(Samples.quiet(chance: 0.4), words, english)
                == "Usually orders every 12 days; quiet for 41 days. They may have moved on, or not.")
    }

    @Test("Mbak Sinta ordered the same twice within six minutes")
    func sinta() {
        let words = CallWords(customerName: "Mbak Sinta Lestari", orderWhat: "20 nasi kotak")
        #expect(
            said(Samples.reasons[11], words)
                == "Memesan 20 nasi kotak yang sama dua kali dalam 6 menit. Tanyakan dulu sebelum disiapkan.")
        #expect(
            said(Samples.reasons[11], words, english)
                == "Ordered the same 20 nasi kotak twice within 6 minutes. Ask before preparing it.")
        #expect(indonesian.label(.askBeforeCooking, words) == "Tanya Mbak Sinta")
        #expect(indonesian.label(.bothAreMeant, words) == "Memang dua")
    }

    @Test("complaints, turns and mourning")
    func others() {
        let words = CallWords(customerName: "Bu Ratna Wulandari")
        #expect(
            said(Samples.reasons[10], words)
                == "Keluhannya belum selesai, sudah 10 hari. Langkah kita yang terakhir 3 hari lalu; Bu Ratna belum bilang beres."
        )
        #expect(
            said(Samples.reasons[13], words) == "Sejak Selasa, 3 Feb: 4 kebaikan dari Bu Ratna, 1 dari kita. Giliran kita.")
        #expect(
            said(Samples.reasons[15], words)
                == "Sedang berduka sejak kemarin. Cukup ucapan belasungkawa; jangan menawarkan apa-apa dulu.")
    }

    @Test("the headline for nobody, one and nine")
    func headline() {
        #expect(indonesian.headline(9) == "9 orang perlu dikabari hari ini")
        #expect(indonesian.headline(1) == "1 orang perlu dikabari hari ini")
        #expect(indonesian.headline(0) == "Tidak ada yang perlu dikabari hari ini")
        #expect(english.headline(9) == "9 people to get back to today")
        #expect(english.headline(1) == "1 person to get back to today")
        #expect(english.headline(0) == "Nobody to get back to today")
        #expect(indonesian.more(5) == "5 lagi yang bisa menunggu besok")
    }

    @Test("how far the chats are read")
    func coverage() {
        #expect(
            indonesian.chatsRead(until: Samples.at("2026-11-12 09:25"), now: Samples.at("2026-11-15 08:00"))
                == "chat terbaca sampai Kamis 09.25")
        #expect(indonesian.chatsRead(until: Samples.at("2026-11-19 15:02"), now: Samples.now) == "chat terbaca sampai 15.02")
        #expect(
            english.chatsRead(until: Samples.at("2026-11-12 09:25"), now: Samples.at("2026-11-15 08:00"))
                == "chats read up to Thursday 09:25")
        #expect(indonesian.chatsRead(until: nil, now: Samples.now) == "belum ada chat yang terbaca")
    }
}

import Testing

@testable import Formats

@Suite("New words of a reply") struct ReplyTrimmingTests {
    private func newWords(_ text: String) -> String { ReplyTrimming.newWords(text) }

    @Test("above what Gmail quotes in Indonesian")
    func gmail() {
        #expect(
            newWords(
                """
                Jadi 40 kotak ya Mbak, diantar jam 10.

                Pada Sen, 10 Mar 2025 pukul 09.14 Dapur Sari Rasa <dapur@sarirasa.example>
                menulis:

                > Selamat pagi Bu, jadinya berapa kotak?
                >
                """) == "Jadi 40 kotak ya Mbak, diantar jam 10.")
    }

    @Test("above what Outlook quotes in Indonesian")
    func outlook() {
        #expect(
            newWords(
                """
                Baik, kami tunggu kirimannya.

                Dari: Dapur Sari Rasa <dapur@sarirasa.example>
                Dikirim: Senin, 10 Maret 2025 09.14
                Kepada: Ratna Wulandari <ratna@contoh.example>
                Perihal: Pesanan tahlilan

                Selamat pagi Bu, pesanan kami kirim jam 10.
                """) == "Baik, kami tunggu kirimannya.")
    }

    @Test(
        "without a signature, a telephone's line or a forwarded mail",
        arguments: [
            "-- \nRatna Wulandari\n0812-0000-1001", "Dikirim dari iPhone saya", "Dikirim dari Yahoo Mail di Android",
            "Dapatkan Outlook untuk Android", "---------- Pesan terusan ---------\nDari: Sari <sari@contoh.example>\n\nhalo",
            "-----Pesan Asli-----\nDari: Sari", "Sent from my iPhone", "________________________________\nDari: Sari",
        ])
    func endings(_ ending: String) {
        #expect(newWords("Bisa kirim besok?\n\n\(ending)\n") == "Bisa kirim besok?")
    }

    @Test("between the lines of a quote keep the questions they answer")
    func between() {
        let answer = newWords(
            """
            Pada Sen, 10 Mar 2025 pukul 09.14 Dapur <dapur@sarirasa.example> menulis:
            > Berapa kotak?
            40 ya
            > Jam berapa?
            Jam 10
            """)
        #expect(answer == "40 ya\n> Jam berapa?\nJam 10")
        #expect(ReplyTrimming.ownWords(answer) == "40 ya\nJam 10")
    }

    @Test("below a greeting and a quote are not taken for a signature")
    func belowGreeting() {
        let answer = newWords(
            "Halo Mbak,\n\nPada Sen, 10 Mar 2025 pukul 09.14 Dapur <dapur@sarirasa.example> menulis:\n> Berapa kotak?\n\n40 ya")
        #expect(answer.hasSuffix("40 ya"))
    }

    @Test(
        "stay whole where they only look like a mail program's",
        arguments: [
            "Tolong ya:\n------\n2 dus air\n1 dus teh", "Dikirim dari gudang Bandung jam berapa?",
            "Barang dikirim dari Surabaya kemarin", "Dari: Rina\nUntuk: Mama\nTanggal: 12 Desember",
            "Pada tanggal 12 Maret 2025 kami pesan:\n40 kotak", "From the bottom of my heart, thanks",
            "Pesan untuk 12/03/2025:\n- 40 kotak\n- 2 tumpeng",
        ])
    func wholeOnes(_ text: String) { #expect(newWords(text) == text) }

    @Test("of a mail that is all quote behind its first line are none")
    func onlyQuote() {
        #expect(newWords("On Mon, 10 Mar 2025 at 09:14, Sari <sari@contoh.example> wrote:\n\n> halo\n> apa kabar\n") == "")
    }

    @Test("end also for a text made to hurt", .timeLimit(.minutes(2)))
    func hurtful() {
        for piece in ["On 1 <", "> \n", "Dari: a\n", "Pada 1 @\n", "-- \n", "-----\n", "2025-01-01 GMT\n", "a> b\nOn 1\n"] {
            let text = String(repeating: piece, count: 64_000 / piece.utf8.count)
            #expect(newWords(text).utf8.count <= text.utf8.count, "\(piece.debugDescription)")
        }
    }
}

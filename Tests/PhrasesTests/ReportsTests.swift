import Formats
import Measures
import Phrases
import Testing
import Vocabulary

@Suite("Reports") struct ReportsTests {
    private let indonesian = Samples.indonesian
    private let english = Samples.english

    @Test("a locked file, in the words of the house")
    func locked() {
        let diagnostic = Diagnostic(.refused, .passwordLocked, at: Place(file: "chat.zip", line: 0))
        #expect(
            indonesian.sentence(diagnostic)
                == "File ini terkunci sandi. Tidak ada yang berubah. Buka kuncinya, lalu coba lagi.")
        #expect(
            english.sentence(diagnostic)
                == "This file is locked with a password. Nothing has changed. Unlock it, then try again.")
    }

    @Test("a wrong date says where, what happened and what to do")
    func wrongDate() {
        let diagnostic = Diagnostic(
            .refused, .noSuchDate("31/02/2026"), at: Place(file: "pesanan.csv", line: 1012), excerpt: "Bu Sari;31/02/2026")
        #expect(
            indonesian.line(diagnostic)
                == "pesanan.csv, baris 1.012: Tanggal “31/02/2026” tidak ada di kalender. Baris ini dilewati, yang lain tetap masuk. "
                + "Perbaiki di filenya, lalu impor lagi; yang sudah masuk tidak akan dobel. Terbaca: “Bu Sari;31/02/2026”.")
    }

    @Test("what came in, what was here, what was left out")
    func imports() {
        let report = ImportCounts(
            added: [.messages: 1240, .orders: 1], known: [.messages: 812], newCustomers: 3, refused: 4, warnings: 1)
        #expect(
            indonesian.lines(report) == [
                "Masuk: 1.240 pesan, 1 pesanan.", "Sudah ada: 812 pesan; tidak dicatat dua kali.", "3 pelanggan baru dikenal.",
                "4 baris dilewati; lihat daftarnya.", "1 baris perlu diperiksa.",
            ])
        #expect(
            english.lines(report) == [
                "Came in: 1,240 messages, 1 order.", "Here already: 812 messages; not written twice.", "3 new customers met.",
                "4 lines were left out; see the list.", "1 line is worth a look.",
            ])
        #expect(indonesian.lines(ImportCounts(known: [.contacts: 2])) == ["Tidak ada yang baru: 2 kontak sudah ada."])
        #expect(english.lines(ImportCounts()) == ["Nothing came in."])
        #expect(indonesian.undone(1240) == "Impor ini ditarik kembali: 1.240 catatan tidak dihitung lagi.")
    }

    @Test("39 of 41 promises, as the page shows them")
    func promises() {
        let evidence = (1...41).map { Finding.Evidence(entry: EntryID($0), weight: 1, outcome: $0 > 2) }
        let finding = Finding(
            measure: "M4", value: 0.95, interval: 0.88...0.98, effectiveEvidence: 41, prior: nil, state: .enough,
            direction: .higherIsBetter, evidence: evidence)
        let line = indonesian.line(finding)
        #expect(line.label == "Tepat janji" && line.short == "39 dari 41" && line.sentence == "39 dari 41 janji ditepati.")
        #expect(line.range == "kira-kira antara 88 dan 98 dari 100" && line.state == "datanya cukup")
        #expect(english.line(finding).sentence == "39 of 41 promises kept.")
    }

    @Test("answers: usually an hour; a few are little data; none is unknown")
    func answers() {
        func finding(_ count: Int64, _ value: Double?, _ state: Finding.State) -> Finding {
            Finding(
                measure: "M1", value: value, interval: nil, effectiveEvidence: Double(count), prior: nil, state: state,
                direction: .lowerIsBetter,
                evidence: (0..<count).map { .init(entry: EntryID($0 + 1), weight: 1, outcome: true) })
        }
        #expect(indonesian.line(finding(18, 1, .enough)).short == "biasanya 1 jam")
        #expect(indonesian.line(finding(18, 1, .enough)).sentence == "Biasanya dibalas dalam 1 jam, dari 18 catatan.")
        #expect(indonesian.line(finding(3, 1, .thin)).short == "data masih sedikit")
        #expect(indonesian.line(finding(0, nil, .unknown)).short == "belum tahu")
    }

    @Test("how the business is doing")
    func pulse() {
        var usual = BusinessUsual(asOf: Samples.now)
        #expect(indonesian.pulse(usual).map(\.short) == ["belum tahu", "belum tahu"])
        usual.ours.kept = 39
        usual.ours.judged = 41
        usual.waits = 120
        usual.replyMedianHours = 1
        #expect(indonesian.pulse(usual).map(\.label) == ["Tepat janji", "Cepat menanggapi"])
        #expect(indonesian.pulse(usual).map(\.short) == ["39 dari 41", "biasanya 1 jam"])
        #expect(english.pulse(usual).map(\.short) == ["39 of 41", "usually 1 hour"])
    }

    @Test("troubles say what is safe and what to do")
    func troubles() {
        #expect(
            indonesian.sentence(.anotherProgramUses(folder: "toko-sari"))
                == "Folder toko-sari sedang dipakai program lain. Tidak ada yang berubah. Tutup program itu, atau tunggu sampai selesai."
        )
        #expect(
            english.sentence(.ambiguousCustomer("Sari", candidates: ["Bu Sari", "Mbak Sari"]))
                == "There are several “Sari”: Bu Sari, Mbak Sari. Give the full name or the number.")
    }
}

import Testing
import Vocabulary

@testable import Listening

@Suite("What a message tells of a person") struct TraitTests {
    private func traits(_ text: String) throws -> Set<String> {
        Set(try ListenerTests.listener().read(text, Listener.Occasion(at: ListenerTests.wednesday)).traits.map(\.code))
    }

    @Test(
        "never by a bare word",
        arguments: [
            "sinyalnya cuma satu bar", "makan tuh uang haram", "sprei motif bunga anggrek ada ga kak",
            "mau tanya kandang anjing besar",
            "anggur hijau sekilo berapa", "turut berduka ya bu", "cicilan 12 bulan bunganya berapa persen ya",
            "obatnya manjur, anjing saya sembuh",
            "masih ada slot jam 3?", "kirim ke masjid Al-Ikhlas ya", "Assalamualaikum bu", "atas nama Muhammad Islam Natalia",
            "bebas ongkir ga",
        ])
    func nothing(_ text: String) throws { #expect(try traits(text) == [], "\(text)") }

    @Test(
        "an animal thrown at somebody is abuse, on a plate it is pork",
        arguments: [
            ("dasar penipu anjing balikin duit gue", ["abuse"]), ("babi panggangnya masih ada?", ["pork"]),
            ("saya ga makan babi, menunya aman?", ["pork-", "halal+"]),
        ] as [(String, Set<String>)])
    func animals(_ text: String, _ expected: Set<String>) throws { #expect(try traits(text) == expected, "\(text)") }

    @Test(
        "keeping away, belonging and only asking are told apart",
        arguments: [
            ("ada bir dingin ga bang", ["alcohol"]), ("tolong jangan pakai rum ya, kami ga konsumsi alkohol", ["alcohol-"]),
            ("saya muslim, harus halal ya", ["religion+", "halal+"]), ("ada paket parsel natal ga kak?", ["religion"]),
            ("meja sebelah ngerokok, saya ga tahan asapnya", ["tobacco-"]), ("saya vegetarian", ["diet+"]),
            ("saya takut riba, maunya akad syariah", ["riba-", "religion+"]),
            ("ibu saya baru meninggal, tolong hentikan paketnya", ["bereavement"]),
            ("kok nomor saya dikasih ke sales lain?", ["privacy-"]), ("saya alergi kacang", ["health"]),
        ] as [(String, Set<String>)])
    func attitudes(_ text: String, _ expected: Set<String>) throws { #expect(try traits(text) == expected, "\(text)") }

    @Test("every hint points at the words that say so, and has its place in the taxonomy but abuse")
    func spans() throws {
        let text = "Jangan kirimi saya promo bir lagi ya"
        let reading = try ListenerTests.listener().read(text, Listener.Occasion(at: ListenerTests.wednesday))
        let hint = try #require(reading.traits.first)
        #expect(String(decoding: Array(text.utf8)[hint.span], as: UTF8.self) == "bir")
        for theme in TraitHint.Theme.allCases {
            #expect((TraitHint(theme: theme, attitude: .mentions, span: 0..<0).traitID == nil) == (theme == .abuse))
        }
    }
}

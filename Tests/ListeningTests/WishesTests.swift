import Testing

@testable import Listening

@Suite("What somebody wants left out") struct WishesTests {
    private func wishes(_ text: String) -> [String] {
        Wishes(of: text).all.map { wish in
            (wish.isAllergy ? "!" : "") + String(decoding: Array(text.utf8)[wish.span], as: UTF8.self)
        }
    }

    @Test(
        "is heard in many ways of saying it",
        arguments: [
            ("Sama tolong jangan pedas ya 🙏", ["pedas"]), ("bisa tanpa kemasan plastik?", ["plastik"]),
            ("ga usah pakai sambal kak", ["sambal"]), ("jangan terlalu manis ya", ["manis"]),
            ("tanpa kacang, udang dan telur ya", ["kacang", "udang", "telur"]),
            ("no peanuts for my daughter please", ["peanuts"]), ("anak saya alergi sama udang", ["!udang"]),
            ("By the way, no peanuts please, she is allergic", ["!peanuts"]), ("saya ga makan daging", ["daging"]),
        ])
    func heard(_ text: String, _ expected: [String]) { #expect(wishes(text) == expected, "\(text)") }

    @Test(
        "is not heard where nothing is left out",
        arguments: [
            "ayam bakarnya 20 kotak ya", "jangan lupa sambalnya ya", "ga bisa antar ayam hari ini?", "diantar tanpa biaya kan?",
            "tidak ada alergi, ayam saja", "pedasnya pas, enak", "no rekening BCA berapa kak?", "jangan berubah rasanya 😄",
            "ada ga ayam geprek?", "",
        ])
    func silent(_ text: String) { #expect(wishes(text) == [], "\(text)") }

    @Test("a message of nothing but such words is read in bounded time and finds what it finds")
    func long() { #expect(wishes(String(repeating: "tanpa pedas ", count: 20_000)).count > 100) }
}

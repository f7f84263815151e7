import Testing
import UseCases

@Suite("Passwords") struct PasswordTests {
    @Test("the right one is known again, another is not, and the same one twice looks different")
    func hashing() async throws {
        let bench = PasswordBench()
        let hash = try await bench.hash("kopi tanpa gula satu")
        #expect(hash.text.hasPrefix("scrypt$32768$8$1$"))
        #expect(!hash.text.contains("kopi"))
        #expect(try await bench.accepts("kopi tanpa gula satu", hash))
        #expect(try await bench.accepts("kopi tanpa gula dua", hash) == false)
        #expect(try await bench.hash("kopi tanpa gula satu") != hash)
    }

    @Test("what is kept broken opens nothing", arguments: ["", "scrypt$", "scrypt$32768$8$1$AA==$", "md5$1$1$1$AA==$AA=="])
    func broken(_ text: String) async throws {
        #expect(try await PasswordBench().accepts("", PasswordHash(text: text)) == false)
    }

    @Test(
        "what everybody uses is refused",
        arguments: [
            "password", "password1", "Password1", "P@ssw0rd", "sayang123", "SAYANG123", "bismillah", "indonesia2024",
            "qwerty123",
            "qwertyuiop", "12345678", "87654321", "aaaaaaaa", "abababab", "abcdefgh", "1q2w3e4r", "akucintakamu", "rahasia123",
            "doraemon", "iloveyou1", "sayangsayang", "12341234", "tokoku2025", "warung123",
        ])
    func common(_ password: String) { #expect(PasswordRules.trouble(password, names: []) == .common) }

    @Test(
        "what nobody would guess is taken",
        arguments: [
            "kopi tanpa gula satu", "lemper-hujan-becak", "x7#kQ9!z",
            "tujuh belas kambing menyeberang jalan pagi-pagi sekali, lalu tidur lagi",
            "🌸🌼🌸🌻 kebun", String(repeating: "a b c d ", count: 25),
        ])
    func taken(_ password: String) {
        #expect(PasswordRules.trouble(password, names: ["Dapur Sari Rasa", "Bu Sari", "sari"]) == nil)
    }

    @Test(
        "short and endless ones are refused",
        arguments: [("", PasswordTrouble.short), ("x7#kQ9!", .short), (String(repeating: "xyz7", count: 51), .long)])
    func lengths(_ password: String, _ trouble: PasswordTrouble) {
        #expect(PasswordRules.trouble(password, names: []) == trouble)
    }

    @Test(
        "a name with a little behind it is refused",
        arguments: ["dapursarirasa", "DapurSariRasa1", "sari rasa 26", "budiman99", "Budiman-88"])
    func names(_ password: String) {
        #expect(PasswordRules.trouble(password, names: ["Dapur Sari Rasa", "Pak Budiman", "budiman"]) == .holdsName)
    }
}

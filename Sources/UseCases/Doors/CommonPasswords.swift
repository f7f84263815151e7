import Foundation

/// Passwords that are tried first by whoever wants to get in: everyday words of both languages with the usual endings, rows of
/// keys, and one thing over and over. Made by rule, about 6,000.
package enum CommonPasswords {
    package static func contains(_ password: String) -> Bool {
        let plain = password.lowercased()
        return all.contains(plain) || all.contains(unmasked(plain)) || isMonotonous(plain)
    }

    static let all: Set<String> = {
        var all = Set(rows)
        for word in words {
            for ending in endings { all.insert(word + ending) }
            all.insert(word + word)
        }
        for number in numbers { for other in numbers { all.insert(number + other) } }
        return all
    }()

    /// `p@ssw0rd` is `password`.
    private static func unmasked(_ text: String) -> String {
        let masks: [Character: Character] = ["@": "a", "4": "a", "0": "o", "1": "i", "!": "i", "3": "e", "5": "s", "$": "s"]
        // Only inside the word: an ending of digits stays what it is.
        let ending = text.reversed().prefix { $0.isNumber || $0 == "!" }.count
        return String(text.dropLast(ending).map { masks[$0] ?? $0 }) + text.suffix(ending)
    }

    /// One or two signs over and over, or a row that only goes up or down.
    private static func isMonotonous(_ text: String) -> Bool {
        if Set(text).count <= 2 { return true }
        let steps = zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).map { Int($1.value) - Int($0.value) }
        return steps.allSatisfy { $0 == 1 || $0 == -9 } || steps.allSatisfy { $0 == -1 || $0 == 9 }
    }

    private static let words: [String] = """
        password passwort pass passw sandi rahasia katasandi sayang sayangku cinta cintaku kamu akucintakamu akusayangkamu \
        bismillah alhamdulillah assalamualaikum allahuakbar indonesia jakarta bandung surabaya medan semarang yogyakarta jogja \
        makassar bali merdeka garuda pancasila nusantara bahagia keluarga keluargaku mama papa ibu ayah bunda anakku istriku \
        suamiku kakak adik sahabat teman doraemon naruto persib persija arema bonek juventus barcelona realmadrid liverpool \
        manchester chelsea arsenal ronaldo messi toko tokoku tokosaya warung warungku kedai dapur dapurku kopi kopiku laris \
        jualan pelanggan kasir owner bos juragan usaha usahaku bisnis rezeki sukses berkah lancar semangat kucing kucingku \
        bunga mawar melati bintang matahari rembulan pelangi selamat selamatdatang terserah bebas gratis coba admin \
        administrator root user guest test testing login welcome letmein iloveyou princess sunshine football baseball dragon \
        monkey master superman batman shadow michael jordan qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx \
        secret changeme default computer internet samsung android google whatsapp facebook instagram akrab akrabku
        """.split(separator: " ").map(String.init)

    private static let endings: [String] =
        ["", "!", "1", "12", "123", "1234", "12345", "123456", "12345678", "123456789", "01", "007", "11", "22", "88", "99"]
        + ["00", "111", "321", "666", "999", "000", "123!", "1!", "@123", "_123", "*", ".", "ku", "id"]
        + ["2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "1990", "1995", "1998", "2000"]

    private static let numbers = [
        "123", "1234", "12345", "123456", "1122", "0000", "1111", "4321", "321", "2024", "2025", "2026",
    ]

    private static let rows = [
        "1q2w3e4r", "1q2w3e4r5t", "q1w2e3r4", "1qaz2wsx", "zaq12wsx", "qwer1234", "asdf1234", "abcd1234", "abc12345",
        "a1b2c3d4", "aa123456", "abc123456", "qweasdzxc", "1234qwer", "112233445566", "11223344", "123123123", "147258369",
        "159357456", "0987654321", "87654321", "987654321", "123456789a", "a123456789", "password123456789",
    ]
}

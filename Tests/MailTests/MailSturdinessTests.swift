import Chances
import Formats
import Testing

@testable import Mail

@Suite("Mail: whatever arrives") struct MailSturdinessTests {
    private static let letters: [[UInt8]] = [
        Letter.head + "\nHalo Mbak\n\nPada Sen, 10 Mar 2025 Dapur <dapur@sarirasa.example> menulis:\n> Berapa?\n",
        Letter.with("text/html; charset=utf-8", "<div>Halo&nbsp;<b>Mbak</b><blockquote>Berapa?</blockquote></div>"),
        Letter.with("text/plain; charset=iso-2022-jp", "=1B$B$3$s=1B(B", encoding: "quoted-printable"),
        Letter.with(
            "multipart/mixed; boundary=b",
            "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nHalo\n--c\nContent-Type: text/html\n\n<p>Halo\n--c--\n--b\nContent-Type: message/rfc822\n\nSubject: =?utf-8?B?aGFsbw==?=\n\nisi\n--b\nContent-Type: image/png; name*=utf-8''a.png\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--"
        ),
    ].map { Array($0.utf8) }

    @Test("2000 damaged mails: no crash, each a draft")
    func damage() {
        var chance = Chance(seed: 19_112_026)
        for _ in 0..<2000 {
            var bytes = Self.letters[chance.below(Self.letters.count)]
            chance.damage(&bytes, telling: Array("\r\n=;:\"<>-? \0".utf8))
            let draft = Letter.read(bytes).draft
            #expect(!draft.text.utf8.contains(0))
        }
    }

    @Test("parts within parts, ever deeper, are read to the end", .timeLimit(.minutes(5)), arguments: [100, 1_000])
    func nesting(_ depth: Int) {
        var text = Letter.head + "Content-Type: multipart/mixed; boundary=b0\n\n"
        for level in 0..<depth { text += "--b\(level)\nContent-Type: multipart/mixed; boundary=b\(level + 1)\n\n" }
        text += "--b\(depth)\nContent-Type: text/plain\n\nHalo\n"
        #expect(Letter.read(text).draft.subject == "Pesanan tahlilan")
    }

    @Test("mails within mails too", arguments: [100, 5_000])
    func forwarded(_ depth: Int) {
        let text = String(repeating: "Content-Type: message/rfc822\n\n", count: depth) + "Subject: x\n\nHalo\n"
        _ = Letter.read(text)
    }

    @Test("on several threads at once, each mail is itself")
    func threads() async {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    Letter.read(
                        "Subject: =?iso-8859-2?Q?surat_\(number)?=\n"
                            + Letter.with("text/plain; charset=iso-8859-2", "isi \(number)")
                    )
                    .draft.text.hasPrefix("isi \(number)")
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}

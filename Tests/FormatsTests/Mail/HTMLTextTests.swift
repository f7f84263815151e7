import Testing

@testable import Formats

@Suite("A letter in HTML") struct HTMLTextTests {
    @Test(
        "has lines where people see them",
        arguments: [
            ("<p>Halo</p><p>Dua ya</p>", "Halo\n\nDua ya"), ("Halo<br>Dua<br/><br>ya", "Halo\nDua\n\nya"),
            ("<div>Halo</div><div><br></div><div>Dua ya</div>", "Halo\n\nDua ya"), ("<ul><li>air<li>teh</ul>", "- air\n- teh"),
            ("<table><tr><td>air</td><td>2</td></tr><tr><td>teh</td><td>1</td></tr></table>", "air 2\nteh 1"),
            ("Harga&nbsp;Rp&#160;20.000 &amp; ongkir &lt;5rb&gt; &eacute;&#x20AC;&#150;", "Harga Rp 20.000 & ongkir <5rb> é€–"),
            ("<style>p { color: red }</style><script>alert('<b>')</script>Halo<!-- <p>bukan</p> -->", "Halo"),
            ("<a title=\"a > b\" href='http://x'>tautan</a> 3 < 4", "tautan 3 < 4"), ("AT&T & co", "AT&T & co"),
            ("<pre>a\n  b</pre>", "a\n  b"),
        ])
    func lines(_ html: String, _ text: String) { #expect(HTMLText.text(of: html) == text) }

    @Test("shows what is quoted, so that it can be trimmed")
    func quotes() {
        let text = HTMLText.text(
            of: """
                <div dir="ltr">Jadi 40 ya</div><br><div class="gmail_quote"><div>Pada Sen, 10 Mar 2025 pukul 09.14 Dapur
                &lt;<a href="mailto:dapur@sarirasa.example">dapur@sarirasa.example</a>&gt; menulis:<br></div>
                <blockquote class="gmail_quote"><div>Berapa kotak?</div><div>Jam berapa?</div></blockquote></div>
                """)
        #expect(text.hasSuffix("> Berapa kotak?\n> Jam berapa?"))
        #expect(ReplyTrimming.newWords(text) == "Jadi 40 ya")
    }

    @Test(
        "ends also when it is made to hurt", .timeLimit(.minutes(2)),
        arguments: ["<style>", "<!--", "<a \"", "<blockquote>", "&amp", "<div>", "<", "<p><br>"])
    func hurtful(_ piece: String) {
        let html = String(repeating: piece, count: 64_000 / piece.utf8.count)
        #expect(HTMLText.text(of: html).utf8.count <= html.utf8.count)
    }
}

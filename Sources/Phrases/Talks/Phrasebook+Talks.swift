import Vocabulary

/// Talks with customers, over all doors.
extension Phrasebook {
    package var talks: String { say("Percakapan", "Talks") }
    package var talksLead: String {
        say(
            "Semua chat, email, dan yang ditulis tangan, satu baris per pelanggan. Grup tidak ikut.",
            "All chats, mails and what was typed by hand, one line a customer. Groups are left out.")
    }
    package var whichTalks: String { say("Percakapan yang mana", "Which talks") }
    package var allTalks: String { say("Semua", "All") }
    package var talksWaiting: String { say("Menunggu kita", "Waiting for us") }
    package var talksOfMine: String { say("Milik saya", "Mine") }
    package var waitsForUs: String { say("menunggu kita", "waits for us") }
    package func byUs(_ words: String) -> String { say("Kita: \(words)", "We: \(words)") }
    package var noTalks: String {
        say(
            "Belum ada percakapan. Masukkan chat WhatsApp atau email, nanti tampak di sini.",
            "No talks yet. Bring in WhatsApp chats or mail, and they show here.")
    }
    package var nobodyWaits: String { say("Tidak ada yang menunggu kita.", "Nobody waits for us.") }
    package var noneOfMine: String {
        say(
            "Belum ada pelanggan yang Anda pegang. Buka satu percakapan, lalu “Serahkan ke rekan”.",
            "You look after no customer yet. Open a talk, then “Hand to a colleague”.")
    }

    // MARK: one talk

    package var talkLink: String { say("Percakapan", "Talk") }
    package var theirPage: String { say("Semua tentang beliau", "All about them") }
    package func whatWasSaidWith(_ name: String) -> String {
        say("Yang dibicarakan dengan \(ShortName.of(name))", "What was said with \(ShortName.of(name))")
    }
    package var noWordsYet: String { say("Belum ada kata-kata dengan beliau.", "No words with them yet.") }
    package var groupsLeftOut: String { say("obrolan grup tidak ikut", "group talk is left out") }
    package func writtenHere(_ name: String) -> String { say("ditulis di sini oleh \(name)", "written here by \(name)") }
    package var newestWords: String { say("Kembali ke yang terbaru", "Back to the newest") }
    package var makeReady: String { say("Siapkan balasan", "Make the reply ready") }
    package var alreadyAnswered: String { say("Sudah dibalas", "Already answered") }
    package var needsNoAnswer: String { say("Tak perlu dibalas", "Needs no answer") }
    package var typeWhatIsInIt: String { say("Tulis isinya", "Type what is in it") }
    package var whatIsInIt: String { say("Isinya, dengan kata Anda", "What is in it, in your words") }

    /// A message with what somebody typed of what is in it; then a voice note has been heard.
    package func message(_ message: Message, toldAs description: String?) -> String {
        guard let description, let media = message.media else { return self.message(message) }
        let what = media == .voice ? say("pesan suara", "voice note") : self.media(media)
        let words = message.text.isEmpty ? "" : " \(message.text)"
        return "(\(what))\(words)\n" + say("Isinya: \(description)", "In it: \(description)")
    }

    // MARK: among ourselves

    package func keptBy(_ name: String?) -> String? { name.map { say("dipegang \($0)", "looked after by \($0)") } }
    package var handOver: String { say("Serahkan ke rekan", "Hand to a colleague") }
    package var whoKeepsThem: String { say("Siapa yang memegang", "Who looks after them") }
    package var nobodyInParticular: String { say("siapa saja", "whoever is there") }
    package var mentionsTitle: String { say("Untuk Anda", "For you") }
    package func mentionedBy(_ name: String?) -> String {
        name.map { say("\($0) menyebut Anda", "\($0) named you") } ?? say("Anda disebut", "You were named")
    }
    package var haveRead: String { say("Sudah dibaca", "I have read it") }
    package var howToMention: String {
        say("@Nama di catatan memanggil rekan Anda.", "@Name in a note calls a colleague.")
    }
}

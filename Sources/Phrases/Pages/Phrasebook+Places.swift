/// Words of the smaller places.
extension Phrasebook {
    package var emptyToday: String {
        say(
            "Masukkan chat, kontak, atau daftar pesanan; yang menunggu jawaban langsung tampak di sini.",
            "Bring in chats, contacts or a list of orders; whoever waits for an answer shows here at once.")
    }
    package var keysTitle: String { say("Tombol", "Keys") }
    package var keys: [(key: String, does: String)] {
        [
            ("/", say("cari", "search")), ("j k", say("turun, naik", "down, up")), ("r", say("balas", "reply")),
            ("p", say("janji", "promise")), ("c", say("catat", "note")), ("?", say("daftar tombol ini", "these keys")),
        ]
    }
    package var change: String { say("Ubah", "Change") }
    package var theirOwnWords: String { say("Kata-kata mereka", "Their own words") }
    package var more: String { say("Lainnya", "More") }
    package var searchEverything: String { say("Cari orang atau kata", "Search people or words") }
    package var whatWasSaid: String { say("Yang dikatakan dan dicatat", "What was said and noted") }
    package func searchedSoFar(_ isWhole: Bool) -> String {
        isWhole
            ? say("Dicari di semua catatan, dari awal kata.", "Searched in all entries, by the beginnings of words.")
            : say(
                "Belum semua catatan lama dicari. Tambah satu kata, atau coba lagi nanti.",
                "Not all older entries were searched. Add a word, or try again later.")
    }
    package var nothingFound: String { say("Tidak ada yang cocok.", "Nothing matches.") }

    package var duplicatesPlace: String { say("Orang yang sama?", "The same person?") }
    package func duplicatesLead(_ count: Int) -> String {
        count == 0
            ? say("Tidak ada yang tampak kembar", "Nobody seems to be here twice")
            : say("\(number(count)) pasang tampak kembar", "\(counted(count, "", "pair seems", "pairs seem")) to be one person")
    }
    package func sameCalled(_ name: String) -> String { say("Sama; sebut \(name)", "The same; call them \(name)") }
    package var notTheSame: String { say("Bukan orang yang sama", "Not the same person") }
    package var mergeTitle: String { say("Satukan dengan kartu lain", "Join with another card") }
    package func mergeLead(_ name: String) -> String {
        say(
            "Kalau orangnya sama, semua yang tercatat jadi satu di kartu \(name). Bisa dipisah lagi kapan saja.",
            "If they are the same person, everything noted comes together on the card of \(name). They can be parted again at any time."
        )
    }
    package var nameOfOtherCard: String { say("Nama di kartu yang lain", "The name on the other card") }
    package var withoutNumber: String { say("tanpa nomor", "no number") }
    package var mergeThis: String { say("Ini orang yang sama", "This is the same person") }
    package var cardsInOne: String { say("Disatukan dari", "Joined from") }
    package var partAgain: String { say("Pisahkan lagi", "Part them again") }

    package var settingsPlace: String { say("Setelan", "Settings") }
    package var theBusiness: String { say("Usaha ini", "This business") }
    package func clockOf(_ zone: String) -> String { say("Jam menurut \(zone)", "On the clock of \(zone)") }
    package var whereDataLive: String { say("Di mana data saya?", "Where are my data?") }
    package var dataStayHere: String {
        say("Semuanya di mesin ini. Tidak ada yang dikirim ke mana pun.", "All on this machine. Nothing is sent anywhere.")
    }
    package var backUpWith: String { say("Cadangan, juga selagi Akrab jalan:", "A backup, also while Akrab is running:") }
    package func backupCommand(_ place: String) -> String {
        say("akrab backup --database \(place) akrab-cadangan", "akrab backup --database \(place) akrab-backup")
    }
    package func exportCommand(_ place: String) -> String {
        say("akrab export --database \(place) akrab-semua.zip", "akrab export --database \(place) akrab-everything.zip")
    }
    package var takeAlongWith: String {
        say("Membawa semuanya, untuk program lain:", "Taking everything along, for other programs:")
    }
}

import Guidance
import Vocabulary

extension Phrasebook {
    /// *9 orang perlu dikabari hari ini*
    package func headline(_ people: Int) -> String {
        switch people {
        case 0: say("Tidak ada yang perlu dikabari hari ini", "Nobody to get back to today")
        default:
            say(
                "\(number(people)) orang perlu dikabari hari ini",
                "\(people == 1 ? "1 person" : "\(number(people)) people") to get back to today")
        }
    }

    /// Below the cards that fit a day.
    package func more(_ people: Int) -> String {
        say("\(number(people)) lagi yang bisa menunggu besok", "\(number(people)) more can wait until tomorrow")
    }

    /// *chat terbaca sampai Kamis 09.25*
    package func chatsRead(until: Instant?, now: Instant) -> String {
        guard let until else { return say("belum ada chat yang terbaca", "no chats read yet") }
        return say("chat terbaca sampai \(moment(until, now: now))", "chats read up to \(moment(until, now: now))")
    }

    package func ordersRead(until: Instant?, now: Instant) -> String {
        guard let until else { return say("belum ada daftar pesanan yang terbaca", "no order list read yet") }
        return say("pesanan terbaca sampai \(moment(until, now: now))", "orders read up to \(moment(until, now: now))")
    }

    package func lane(_ lane: Lane) -> String {
        switch lane {
        case .promise: say("Janji kita", "Our promises")
        case .waiting: say("Belum dijawab", "Not answered yet")
        case .complaint: say("Keluhan terbuka", "Open complaints")
        case .risk: say("Perlu diberi tahu", "Worth telling them")
        case .care: say("Perhatian", "Care")
        case .quiet: say("Lama tak pesan", "Long without an order")
        case .ask: say("Perlu ditanyakan", "Worth asking")
        }
    }
}

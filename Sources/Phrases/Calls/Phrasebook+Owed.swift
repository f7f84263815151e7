import Vocabulary

/// How a reminder of what is still to be paid sounds; never a threat.
package enum ReminderTone: Hashable, Sendable, CaseIterable {
    /// As if by the way, on the day and the days after.
    case light
    /// Plainly, after some days.
    case plain
    /// Asking whether something is in the way, after weeks.
    case asking

    /// Days until the plain one, and until the asking one. [assumption]
    package static let plainFrom = 4
    package static let askingFrom = 15

    package init(daysOver: Int) {
        self = daysOver >= Self.askingFrom ? .asking : daysOver >= Self.plainFrom ? .plain : .light
    }
}

extension Phrasebook {
    package var remindOfPaying: String { say("Ingatkan pembayaran", "Remind of paying") }
    package var reminderHow: String {
        say(
            "Baca dulu, salin atau buka di WhatsApp. Kalau sudah dibayar, catat saja bayarnya.",
            "Read it first, then copy it or open it in WhatsApp. If it is paid already, just note the payment.")
    }
    package var owedPlace: String { say("Belum lunas", "Not fully paid") }
    package func owedLead(_ days: Int) -> String {
        say(
            "Pesanan \(number(days)) hari terakhir yang harinya sudah tiba, sejauh pembayarannya dicatat. Yang terlama di atas.",
            "Orders of the last \(counted(days, "", "day", "days")) whose day has come, as far as payments were noted. The oldest first."
        )
    }
    package var nothingOwed: String {
        say(
            "Tidak ada yang tercatat kurang bayar. Pesanan dari daftar tanpa catatan pembayaran tidak dihitung di sini.",
            "Nothing is noted as not fully paid. Orders from a list that says nothing of payments do not count here.")
    }
    package var laterOnes: String { say("Yang lebih baru", "Later ones") }
    package var backToDays: String { say("Pesanan per hari", "Orders by day") }

    /// Words to a customer, in the shop's voice.
    ///
    /// - Parameters:
    ///   - what: of the order, in words.
    ///   - day: when it was there.
    package func reminder(
        _ tone: ReminderTone, to name: String, what: String, day: String, owed: Money, from business: String
    ) -> String {
        let (who, amount) = (ShortName.of(name), money(owed))
        let thing = what.isEmpty ? say("pesanan \(day)", "your order of \(day)") : say("\(what) (\(day))", "\(what) (\(day))")
        let signed = business.isEmpty ? "" : "\n– \(business)"
        return switch tone {
        case .light:
            say(
                "Halo \(who), terima kasih sudah pesan \(thing) 🙏 Sisanya \(amount), boleh ditransfer kapan sempat ya. Kalau sudah, abaikan saja pesan ini.",
                "Hello \(who), thank you for ordering \(thing) 🙏 \(amount) is still open; whenever it suits you. If it is paid already, please ignore this."
            ) + signed
        case .plain:
            say(
                "Halo \(who), semoga sehat selalu. Kami cek catatan, untuk \(thing) masih ada \(amount). Boleh dibantu pelunasannya? Kalau sudah ditransfer, kabari kami ya supaya kami rapikan catatannya. Terima kasih 🙏",
                "Hello \(who), we hope you are well. By our notes \(amount) is still open for \(thing). Could you settle it? If you have paid already, tell us and we will put our notes right. Thank you 🙏"
            ) + signed
        case .asking:
            say(
                "Halo \(who), apa kabar? Untuk \(thing) di catatan kami masih ada \(amount). Kalau ada yang kurang pas dengan pesanannya, atau mau dicicil dulu, kabari kami saja ya, kita cari enaknya bersama. Kalau ternyata sudah dibayar, maaf ya 🙏",
                "Hello \(who), how are you? By our notes \(amount) is still open for \(thing). If anything was not right with the order, or you would rather pay in parts, just tell us; we will find a way together. If it is paid after all, please forgive us 🙏"
            ) + signed
        }
    }
}

import Vocabulary

/// Somebody's own days in their telephone's calendar.
extension Phrasebook {
    package var calendarTitle: String { say("Kalender di HP", "Calendar on your phone") }
    package var calendarWhy: String {
        say(
            "Janji kita dan hari ulang tahun pelanggan muncul di kalender HP Anda, dengan pengingat.",
            "Our promises and customers' birthdays show in your phone's calendar, with reminders.")
    }
    package var makeCalendarLink: String { say("Buat tautan kalender", "Make a calendar link") }
    package var newCalendarLink: String { say("Buat tautan baru", "Make a new link") }
    package var endCalendarLink: String { say("Putuskan tautan", "End the link") }
    package func calendarLinkSince(_ instant: Instant) -> String {
        let day = longDate(zone.day(of: instant))
        return say(
            "Tautan kalender ada sejak \(day). Tautan baru mematikan yang lama.",
            "There is a calendar link since \(day). A new one ends the old one.")
    }
    package var calendarHow: String {
        say(
            "Di aplikasi kalender HP pilih “Tambah kalender dari URL” atau “Langganan kalender”, lalu tempel tautan ini. HP perlu satu jaringan dengan Akrab.",
            "In your phone's calendar app choose “Add calendar by URL” or “Subscribe”, and paste this link. The phone must be on the same network as Akrab."
        )
    }
    package var copyLink: String { say("Salin tautan", "Copy the link") }
    package var copied: String { say("Tersalin", "Copied") }
    package var calendarKeepSecret: String {
        say(
            "Salin sekarang: tautan ini tidak bisa dilihat lagi. Siapa pun yang punya tautannya bisa membaca janji Anda: jangan dibagikan.",
            "Copy it now: it cannot be shown again. Whoever has it can read your promises: do not pass it on.")
    }
    package var scanWithPhone: String {
        say("Buka halaman ini di komputer? Pindai dengan HP:", "On a computer? Scan it with your phone:")
    }
    package var calendarStops: String {
        say("Kalender di HP berhenti diperbarui.", "Your phone's calendar will stop updating.")
    }
    package func calendarName(_ business: String) -> String { business.isEmpty ? "Akrab" : "Akrab · \(business)" }
    package func calendarPromise(_ what: String, to name: String) -> String {
        say("Janji ke \(name): \(what)", "Promise to \(name): \(what)")
    }
    package func calendarDay(_ key: String, of name: String) -> String {
        let what = factKey(key)
        let first = what.prefix(1).uppercased() + what.dropFirst()
        return say("\(first) \(name)", "\(name): \(what)")
    }
}

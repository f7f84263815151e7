import Engagement
import Vocabulary

/// *Cara menjaga hubungan* with a group.
extension Phrasebook {
    package var bondTitle: String { say("Cara menjaga hubungan", "How we stay close") }
    package var noBondYet: String {
        say(
            "Belum ditulis. Tulis caranya, nanti terlihat untuk siapa itu tidak cocok.",
            "Not written down yet. Write it, and see for whom of them it would not do.")
    }
    package var writeBond: String { say("Tulis caranya", "Write how") }
    package func bondNotRead(_ hasNoDoor: Bool, _ times: String) -> String {
        hasNoDoor
            ? say("Belum tersimpan: pilih lewat apa.", "Not saved: choose through what.")
            : say(
                "Belum tersimpan: “\(times)” bukan angka di atas 0 sampai 30. Contoh: 2, atau 0,5.",
                "Not saved: “\(times)” is no number above 0 and up to 30. For example: 2, or 0.5.")
    }
    package var bondForms: String { say("Dalam bentuk apa", "In which ways") }
    package var bondDoors: String { say("Lewat apa", "Through what") }
    package var bondTimes: String { say("Berapa kali dalam 30 hari", "How often in 30 days") }

    /// *lewat WhatsApp (18 orang); yang di tengah datang 2 kali dalam 30 hari*
    package func howTheyCome(doors: [(channel: Channel, people: Int)], timesPerMonth: Double?, of members: Int) -> String {
        guard !doors.isEmpty else {
            return say(
                "Setengah tahun ini belum ada yang menghubungi kita sendiri.",
                "This half year none of them came to us by themselves.")
        }
        let ways = doors.map { "\(channel($0.channel)) (\(people(count: $0.people)))" }.joined(separator: ", ")
        let often = timesPerMonth.map { times -> String in
            let count = self.times(times)
            return say(
                " Yang di tengah datang sendiri \(count) kali dalam 30 hari.",
                " The one in the middle comes by themselves \(count) times in 30 days.")
        }
        return say(
            "Dari \(people(count: members)), setengah tahun ini datang lewat \(ways).",
            "Of \(people(count: members)), this half year they came through \(ways).") + (often ?? "")
    }

    package func bond(_ plan: BondPlan) -> String {
        let ways = Channel.allCases.filter(plan.channels.contains).map { channel($0) }
            .joined(separator: say(" atau ", " or "))
        let forms = ServiceGiven.Form.allCases.filter(plan.forms.contains).map { form($0).lowercased() }
        let what = forms.isEmpty ? "" : ": \(forms.joined(separator: ", "))"
        let count = times(plan.timesPerMonth)
        return say("\(count) kali dalam 30 hari, lewat \(ways)\(what).", "\(count) times in 30 days, through \(ways)\(what).")
    }

    package func bondFits(_ count: Int, of all: Int) -> String {
        count == all
            ? say("Cocok untuk semuanya, sejauh yang kita tahu.", "It suits all of them, as far as we know.")
            : say(
                "Cocok untuk \(number(count)) dari \(people(count: all)). Yang lain, satu per satu:",
                "It suits \(number(count)) of \(people(count: all)). The others, one by one:")
    }

    package func misfit(_ misfit: BondPlan.Misfit, _ names: String) -> String {
        switch misfit {
        case .optedOut:
            say(
                "Minta tidak dikirimi promo: \(names). Hubungi hanya bila mereka mulai.",
                "Asked for no promotions: \(names). Write only when they do.")
        case .otherChannels:
            say("Datang lewat jalur lain: \(names). Pakai jalur mereka.", "Come another way: \(names). Use theirs.")
        case .tooOften:
            say(
                "Jauh lebih sering daripada mereka sendiri datang: \(names).",
                "Far more often than they come themselves: \(names).")
        case .unknown:
            say("Belum kita tahu kebiasaannya: \(names). Tanya dulu.", "We do not know their ways yet: \(names). Ask first.")
        }
    }

    /// *2*, *0,5*: to be read, and to be typed over.
    package func times(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? number(tenths / 10) : "\(number(tenths / 10))\(say(",", "."))\(tenths % 10)"
    }
}

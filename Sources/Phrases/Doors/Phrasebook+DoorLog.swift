import Vocabulary

/// Who came in, and what changed about who may.
extension Phrasebook {
    package var doorLog: String { say("Siapa masuk", "Who came in") }
    package var doorLogLead: String {
        say(
            "Yang masuk, dan apa yang berubah soal siapa yang boleh masuk. Yang terbaru di atas; tidak bisa diubah.",
            "Who came in, and what changed about who may. The newest first; it cannot be changed.")
    }

    /// What happened, by whom and about whom.
    package func sentence(_ line: DoorLine) -> String {
        let somebody = line.about ?? say("seseorang", "somebody")
        let who = line.by ?? say("Seseorang di komputer Akrab", "Somebody at Akrab's computer")
        return switch line.what {
        case .firstOwner: say("\(somebody) menjadi pemilik pertama", "\(somebody) became the first owner")
        case .invited: say("\(who) mengundang seseorang", "\(who) invited somebody")
        case .joined: say("\(somebody) bergabung lewat undangan", "\(somebody) joined by an invitation")
        case .signedIn: say("\(somebody) masuk", "\(somebody) signed in")
        case .signedOut: say("\(somebody) keluar", "\(somebody) signed out")
        case .passwordChanged: say("\(somebody) mengganti kata sandi", "\(somebody) changed the password")
        case .factorOn: say("\(somebody) menyalakan kode dari aplikasi", "\(somebody) turned the code from an app on")
        case .factorOff: say("\(somebody) mematikan kode dari aplikasi", "\(somebody) turned the code from an app off")
        case .grantChanged: say("\(who) mengubah hak \(somebody)", "\(who) changed what \(somebody) may do")
        case .closed: say("\(who) menutup pintu untuk \(somebody)", "\(who) closed the door to \(somebody)")
        case .opened: say("\(who) membuka lagi pintu untuk \(somebody)", "\(who) opened the door to \(somebody) again")
        case .resetOffered: say("\(who) membuat tautan masuk untuk \(somebody)", "\(who) made a link for \(somebody) to get in")
        case .reset:
            say("\(somebody) masuk lewat tautan, dengan kata sandi baru", "\(somebody) got in by a link, with a new password")
        case .sessionEnded: say("\(somebody) mengeluarkan satu perangkat", "\(somebody) signed one device out")
        case .invitationWithdrawn: say("\(who) menarik sebuah undangan", "\(who) took an invitation back")
        case .recoveryCodeUsed: say("\(somebody) memakai kode cadangan", "\(somebody) used a recovery code")
        case .feedOpened: say("\(somebody) membuat tautan kalender", "\(somebody) made a calendar link")
        case .feedEnded: say("\(somebody) memutus tautan kalender", "\(somebody) ended a calendar link")
        }
    }
}

import Formats
import Vocabulary

/// The mails that come in together: one mailbox file, or the single mails of one folder.
struct MailBundle: Sendable {
    struct Piece: Sendable {
        var parcel: Parcel
        var look: MailLook
    }

    var pieces: [Piece]
    /// Shown to people: the mailbox, the only mail, or the folder.
    var name: String

    init(_ parcel: Parcel, _ look: MailLook) {
        pieces = [Piece(parcel: parcel, look: look)]
        name = parcel.name
    }

    /// Single mails of one folder become one bundle; a maildir's `cur` and `new` are one folder.
    static func gathered(_ recognised: [RecognisedParcel]) -> [RecognisedParcel] {
        var gathered: [RecognisedParcel] = []
        var places: [String: Int] = [:]
        for item in recognised {
            guard case .mail(let bundle, _) = item.content, let piece = bundle.pieces.first, piece.look == .single else {
                gathered.append(item)
                continue
            }
            let folder = MailFolder.path(of: piece.parcel)
            if let place = places[folder], case .mail(var known, _) = gathered[place].content {
                known.pieces.append(piece)
                known.name = MailFolder.name(folder)
                gathered[place].content = .mail(known, MailSurvey())
            } else {
                places[folder] = gathered.count
                gathered.append(item)
            }
        }
        return gathered
    }
}

/// Where single mails lie, and what a maildir says of them by their names.
enum MailFolder {
    static func path(of parcel: Parcel) -> String {
        var parts = (parcel.path + (parcel.member.map { "/" + $0 } ?? "")).split(
            separator: "/", omittingEmptySubsequences: false)
        parts.removeLast()
        if let last = parts.last, last == "cur" || last == "new" { parts.removeLast() }
        return parts.joined(separator: "/")
    }

    static func name(_ path: String) -> String { FileName.last(of: path) }

    /// Deleted, or a draft: `1731312000.M1P1.host:2,ST`.
    static func isThrownAway(_ parcel: Parcel) -> Bool {
        let name = FileName.last(of: parcel.member ?? parcel.path)
        guard let flags = name.split(separator: ":", omittingEmptySubsequences: false).last, flags.hasPrefix("2,") else {
            return false
        }
        return flags.contains("T") || flags.contains("D")
    }
}

import Formats
import Journal
import Mail
import Vocabulary

/// Reads a bundle on the reader's thread: each mail a draft, its side, its identity and its reading, or the reason why not.
struct MailReading: Sendable {
    let bundle: MailBundle
    let survey: MailSurvey
    let ours: OurAddresses
    let leftOut: Set<String>
    let identity: IdentityKey
    let now: Instant
    let open: @Sendable (Parcel) throws -> any ByteSource

    struct Outcome: Sendable {
        var diagnostics: [Diagnostic] = []
        var passedOver: [ImportOutcome.PassedOver: Int] = [:]
    }

    func read(_ emit: (MailItem) throws -> Void) throws -> Outcome {
        var log = DiagnosticLog()
        var outcome = Outcome()
        var listener = MailListener()
        func take(_ raw: RawMail, _ file: String) throws {
            let (draft, told) = MailReader.read(raw, file: file)
            switch judge(draft) {
            case .refused(let diagnostic): log.add(diagnostic)
            case .passedOver(let why): outcome.passedOver[why, default: 0] += 1
            case .taken(let at, let side, let other):
                for diagnostic in told { log.add(diagnostic) }
                try emit(item(draft, at: at, side: side, other: other, &listener))
            }
        }
        for piece in inOrder {
            let source = try open(piece.parcel)
            switch piece.look {
            case .mbox: try MboxReader.read(source) { try take($0, piece.parcel.name) }
            case .single:
                if MailFolder.isThrownAway(piece.parcel) {
                    outcome.passedOver[.thrownAway, default: 0] += 1
                } else {
                    try take(RawMail.whole(source), piece.parcel.name)
                }
            }
        }
        outcome.diagnostics = log.diagnostics
        return outcome
    }

    private var inOrder: [MailBundle.Piece] {
        guard bundle.pieces.count > 1 else { return bundle.pieces }
        return bundle.pieces.sorted {
            (survey.moments[$0.parcel] ?? .distantPast, $0.parcel.path) < (
                survey.moments[$1.parcel] ?? .distantPast, $1.parcel.path
            )
        }
    }

    private enum Judgement {
        case refused(Diagnostic)
        case passedOver(ImportOutcome.PassedOver)
        case taken(When, Side, MailDraft.Address)
    }

    private func judge(_ draft: MailDraft) -> Judgement {
        guard draft.from.contains(where: { $0.address.contains("@") }) else {
            return .refused(
                Diagnostic(.refused, .missing(field: "sender"), at: draft.place, excerpt: String(draft.subject.prefix(120))))
        }
        guard let sides = MailItem.sides(of: draft, ours: ours) else { return .passedOver(.betweenUs) }
        // A form on our page writes through a machine, but somebody filled it in.
        let isForm = sides.side == .customer && draft.from.contains { ours.contains($0.address) }
        if !draft.nature.isPersonal, !(isForm && !draft.nature.isBounce) { return .passedOver(.automatic) }
        if leftOut.contains(sides.other.address) { return .passedOver(.leftOut) }
        guard let at = draft.moment(now: now) else {
            let problem: Diagnostic.Problem =
                draft.at.map { .dateInFuture(Zone.utc.local($0.instant).iso) } ?? .missing(field: "date")
            return .refused(Diagnostic(.refused, problem, at: draft.place, excerpt: String(draft.subject.prefix(120))))
        }
        return .taken(at, sides.side, sides.other)
    }

    private func item(
        _ draft: MailDraft, at: When, side: Side, other: MailDraft.Address, _ listener: inout MailListener
    ) -> MailItem {
        let full = KeptText.normalise(draft.text)
        let words = KeptText.normalise(draft.newWords)
        let carried = draft.carried
        let message = Message(
            text: words, media: carried?.media, fileName: carried.map { KeptText.normalise($0.name) },
            subject: draft.subject.isEmpty ? nil : KeptText.normalise(draft.subject),
            fullText: full.trimmedEnds == words ? nil : full)
        let id = mailID(of: draft, at: at.instant)
        let root = draft.ancestors.last.map { survey.threads.root(of: MailID($0, identity)) } ?? survey.threads.root(of: id)
        let related = draft.ancestors.prefix(6) + draft.ancestors.suffix(1)
        let reading = listener.hear(
            ReplyTrimming.ownWords(draft.newWords), of: message, from: side, in: root, at: at.instant)
        return MailItem(
            at: at, side: side, other: other, message: message, key: id.key, root: root,
            relatives: related.map { MailID($0, identity) } + [id], title: KeptText.normalise(draft.topic), reading: reading)
    }

    /// A mail's own id; where it has none, when, who and what.
    private func mailID(of draft: MailDraft, at moment: Instant) -> MailID {
        if let id = draft.messageID { return MailID(id, identity) }
        var bytes = IdentityBytes("mail without id")
        bytes.add(moment.microseconds)
        for writer in draft.from { bytes.add(writer.address) }
        bytes.add(draft.subject)
        bytes.add(draft.text)
        return MailID(identity.key(of: bytes.bytes, at: moment))
    }
}

extension String {
    /// Without blanks round it.
    fileprivate var trimmedEnds: String {
        var text = self[...]
        while let first = text.utf8.first, first <= 32 { text.removeFirst() }
        while let last = text.utf8.last, last <= 32 { text.removeLast() }
        return String(text)
    }
}

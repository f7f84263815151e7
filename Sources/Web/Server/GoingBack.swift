import Hummingbird
import Phrases
import UseCases
import Vocabulary

extension Response {
    /// After something was done: back to the page it was done from, which says so once. Reloading does it no second time.
    static func back(_ form: FormWords, _ visit: Visit, saying notice: Notice, otherwise: Address) -> Response {
        let path = Self.path(form["kembali"], otherwise: otherwise)
        if notice == .notUnderstood, !form.written.isEmpty {
            let page = ErrorPage(visit: visit, words: visit.phrases.said(notice), written: form.written, back: path)
            return page.html.response(.unprocessableContent)
        }
        var query = [(Notice.name, notice.rawValue)]
        if let language = Language(code: form["bahasa"]) { query += language.query }
        let words = query.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return Response(
            status: .seeOther,
            headers: [.location: path + (path.contains("?") ? "&" : "?") + words, .cacheControl: "no-store"])
    }

    /// - Throws: ``PageMissing`` when there was nothing of that number.
    static func back(
        _ form: FormWords, _ visit: Visit, after outcome: DeedOutcome, saying notice: Notice, otherwise: Address
    ) throws -> Response {
        let said: Notice =
            switch outcome {
            case .done: notice
            case .doneBefore, .alreadyOne, .notMerged: .doneBefore
            case .unclear: .notUnderstood
            case .personAndOrganisation: .personAndOrganisation
            case .toldApart: .toldApart
            case .missing: throw PageMissing()
            }
        return .back(form, visit, saying: said, otherwise: otherwise)
    }

    /// Where somebody says they came from, if that is here.
    static func path(_ asked: String?, otherwise: Address) -> String {
        asked.flatMap { isOurs($0) ? $0 : nil } ?? otherwise.path
    }

    /// A path of this app, and of no other host: one slash first, and only signs our addresses have.
    static func isOurs(_ path: String) -> Bool {
        guard path.hasPrefix("/"), !path.hasPrefix("//"), path.utf8.count < 200 else { return false }
        return path.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "?"),
                UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "%"):
                true
            default: false
            }
        }
    }
}

import Formats
import Foundation
import Vocabulary

/// A parcel and what it turned out to be, already looked through once.
struct RecognisedParcel: Sendable {
    enum Contacts: Sendable {
        case vCard
        case table(ContactsTable)
        /// The address book inside the export of an account.
        case telegram(TelegramExport.Survey)

        var decisions: [Diagnostic] {
            switch self {
            case .vCard, .telegram: []
            case .table(let table): table.decisions
            }
        }
    }

    enum Content: Sendable {
        case contacts(Contacts)
        case chat(WhatsAppExport.Survey)
        case telegram(TelegramExport.Survey)
        case orders(OrdersTable)
        case notebook(NotebookTable)

        /// Who people are first, then what they said, bought, and what was noted.
        var order: Int {
            switch self {
            case .contacts: 0
            case .chat, .telegram: 1
            case .orders: 2
            case .notebook: 3
            }
        }
    }

    var parcel: Parcel
    var content: Content
}

/// Finds out what a file is, by looking inside; its name decides nothing.
struct Recogniser {
    let currency: Currency

    struct Stranger: Error {
        var report: ImportOutcome.FileReport
        init(_ parcel: Parcel, _ trouble: ImportOutcome.Trouble) {
            report = ImportOutcome.FileReport(name: parcel.name)
            report.trouble = trouble
        }
    }

    func look(at parcel: Parcel) -> Result<[RecognisedParcel], Stranger> {
        do {
            switch FileKind(head: try parcel.head()) {
            case .empty: return .failure(Stranger(parcel, .empty))
            case .binary(let name): return .failure(Stranger(parcel, .binary(name)))
            case .zip: return try lookInside(parcel)
            case .vCard: return .success([RecognisedParcel(parcel: parcel, content: .contacts(.vCard))])
            case .text: return try readText(parcel)
            }
        } catch {
            return .failure(Stranger(parcel, Self.trouble(error) ?? .unreadable))
        }
    }

    private func lookInside(_ parcel: Parcel) throws -> Result<[RecognisedParcel], Stranger> {
        guard parcel.member == nil else { return .failure(Stranger(parcel, .binary("zip"))) }
        let members = try ZipArchive(path: parcel.path).members
        if members.contains(where: { $0.name == "xl/workbook.xml" }) { return .failure(Stranger(parcel, .spreadsheet)) }
        if members.contains(where: \.isLocked) { return .failure(Stranger(parcel, .passwordLocked)) }
        // The pictures and voice notes beside a chat are named in it; only texts are read.
        let texts = members.filter { member in
            [".txt", ".csv", ".vcf", ".tsv", ".json"].contains { member.name.lowercased().hasSuffix($0) }
        }
        var found: [RecognisedParcel] = []
        var firstStranger: Stranger?
        for member in texts {
            switch look(at: Parcel(path: parcel.path, member: member.name)) {
            case .success(let inside): found += inside
            case .failure(let stranger): firstStranger = firstStranger ?? stranger
            }
        }
        if found.isEmpty { return .failure(firstStranger ?? Stranger(parcel, .notRecognised(columns: []))) }
        return .success(found)
    }

    private func readText(_ parcel: Parcel) throws -> Result<[RecognisedParcel], Stranger> {
        let source = try parcel.open()
        if TelegramExport.mayBe(try parcel.head(64)) { return try readJSON(parcel, source) }
        let chat = try WhatsAppExport.survey(source)
        if chat.isWhatsApp { return .success([RecognisedParcel(parcel: parcel, content: .chat(chat))]) }
        try source.rewind()
        let survey = try TableReader.survey(source)
        switch TableKind.recognise(survey) {
        case .contacts:
            return .success([RecognisedParcel(parcel: parcel, content: .contacts(.table(try ContactsTable(survey))))])
        case .orders:
            return .success([
                RecognisedParcel(parcel: parcel, content: .orders(try OrdersTable(survey, parcel.open(), currency: currency)))
            ])
        case .notebook:
            return .success([
                RecognisedParcel(parcel: parcel, content: .notebook(try NotebookTable(survey, currency: currency)))
            ])
        case .unknown: return .failure(Stranger(parcel, .notRecognised(columns: Array(survey.header.prefix(12)))))
        }
    }

    /// The export of an account has an address book beside its chats.
    private func readJSON(_ parcel: Parcel, _ source: any ByteSource) throws -> Result<[RecognisedParcel], Stranger> {
        let survey = try TelegramExport.survey(source)
        guard survey.isTelegram else { return .failure(Stranger(parcel, .notRecognised(columns: []))) }
        var found: [RecognisedParcel] = []
        if survey.contactCount > 0 { found.append(RecognisedParcel(parcel: parcel, content: .contacts(.telegram(survey)))) }
        if !survey.chats.isEmpty || found.isEmpty {
            found.append(RecognisedParcel(parcel: parcel, content: .telegram(survey)))
        }
        return .success(found)
    }

    /// The trouble behind an error of opening or looking; nil for one that is not about the file.
    static func trouble(_ error: any Error) -> ImportOutcome.Trouble? {
        switch error {
        case let error as FileTrouble:
            switch error {
            case .notFound: .notFound
            case .notAllowed: .notAllowed
            case .unreadable: .unreadable
            case .passwordLocked: .passwordLocked
            case .damagedArchive: .damagedArchive
            case .tooLargeInside: .tooLarge
            }
        case let error as TableRefusal:
            switch error.diagnostic.problem {
            case .empty: .empty
            case .binary(let kind): .binary(kind)
            case .passwordLocked: .passwordLocked
            default: .notRecognised(columns: [])
            }
        default: nil
        }
    }
}

import Formats
import Foundation
import Vocabulary

/// A parcel and what it turned out to be, already looked through once.
struct RecognisedParcel: Sendable {
    enum Contacts: Sendable {
        case vCard
        case ldif
        case table(ContactsTable)
        /// The address book inside the export of an account.
        case telegram(TelegramExport.Survey)

        var decisions: [Diagnostic] {
            switch self {
            case .vCard, .ldif, .telegram: []
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
        case mail(MailBundle, MailSurvey)

        /// The table it is, and what each column of it is read as; nil for what is none.
        var table: TableSurvey? {
            switch self {
            case .contacts(.table(let contacts)): contacts.table
            case .orders(let orders): orders.table
            case .notebook(let notebook): notebook.table
            case .contacts, .chat, .telegram, .mail: nil
            }
        }

        var columns: [ReadColumn]? {
            switch self {
            case .contacts(.table(let contacts)): contacts.readColumns
            case .orders(let orders): orders.readColumns
            case .notebook(let notebook): notebook.readColumns
            case .contacts, .chat, .telegram, .mail: nil
            }
        }

        /// Who people are first, then what they said, bought, and what was noted.
        var order: Int {
            switch self {
            case .contacts: 0
            case .chat, .telegram, .mail: 1
            case .orders: 2
            case .notebook: 3
            }
        }
    }

    var parcel: Parcel
    var content: Content
    /// What was decided before anything of it was read.
    var decisions: [ImportOutcome.Decision] = []

    /// Mail is looked through once more when all of a folder lies together.
    func surveyed(_ identity: IdentityKey) throws -> RecognisedParcel {
        guard case .mail(let bundle, _) = content else { return self }
        return RecognisedParcel(parcel: parcel, content: .mail(bundle, try MailSurvey.take(bundle, identity: identity)))
    }
}

/// Finds out what a file is, by looking inside; its name decides nothing.
struct Recogniser {
    let currency: Currency
    let readings: TableReadings

    struct Stranger: Error {
        var report: ImportOutcome.FileReport
        init(_ parcel: Parcel, _ trouble: ImportOutcome.Trouble) {
            report = ImportOutcome.FileReport(name: parcel.name)
            report.trouble = trouble
        }
    }

    func look(at parcel: Parcel) -> Result<[RecognisedParcel], Stranger> {
        do {
            let head = try parcel.head()
            let kind = FileKind(head: head)
            // Before anything else: a mail may carry a table, a chat or a card in its text.
            if kind != .empty, kind != .zip, let mail = MailLook.look(head) {
                return .success([RecognisedParcel(parcel: parcel, content: .mail(MailBundle(parcel, mail), MailSurvey()))])
            }
            switch kind {
            case .empty: return .failure(Stranger(parcel, .empty))
            case .binary(let name): return .failure(Stranger(parcel, .binary(name)))
            case .officeContainer: return .failure(Stranger(parcel, try Self.insideContainer(parcel)))
            case .zip: return try lookInside(parcel)
            case .vCard: return .success([RecognisedParcel(parcel: parcel, content: .contacts(.vCard))])
            case .ldif: return .success([RecognisedParcel(parcel: parcel, content: .contacts(.ldif))])
            case .text: return try readText(parcel)
            }
        } catch {
            return .failure(Stranger(parcel, Self.trouble(error) ?? .unreadable))
        }
    }

    private func lookInside(_ parcel: Parcel) throws -> Result<[RecognisedParcel], Stranger> {
        guard parcel.member == nil else { return .failure(Stranger(parcel, .binary("zip"))) }
        let members = try ZipArchive(path: parcel.path).members
        if members.contains(where: \.isLocked) { return .failure(Stranger(parcel, .passwordLocked)) }
        let names = members.map(\.name)
        if Workbook.isWorkbook(names) { return try WorkbookRecogniser(recogniser: self).look(at: parcel) }
        if let trouble = Self.otherDocument(names) { return .failure(Stranger(parcel, trouble)) }
        // The pictures and voice notes beside a chat are named in it; only texts are read.
        let texts = members.filter { member in
            [".txt", ".csv", ".vcf", ".tsv", ".ldif", ".eml", ".mbox", ".json"].contains {
                member.name.lowercased().hasSuffix($0)
            }
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
        guard let found = try recognise(survey, source, in: parcel) else {
            return .failure(Stranger(parcel, .notRecognised(columns: Array(survey.header.prefix(12)))))
        }
        return .success([found])
    }

    /// A table, as it is to be read; nil for one of something else.
    func recognise(_ survey: TableSurvey, _ source: any ByteSource, in parcel: Parcel) throws -> RecognisedParcel? {
        let (table, isAsBefore) = readings.reading(of: survey)
        guard let content = try content(of: table, source) else { return nil }
        var found = RecognisedParcel(parcel: parcel, content: content)
        if isAsBefore { found.decisions.append(.asBefore) }
        if let columns = content.columns { found.decisions.append(.columns(columns)) }
        return found
    }

    /// What a table holds, told from its columns.
    private func content(of table: TableSurvey, _ source: any ByteSource) throws -> RecognisedParcel.Content? {
        switch TableKind.recognise(table) {
        case .contacts: .contacts(.table(try ContactsTable(table)))
        case .orders: .orders(try OrdersTable(table, source, currency: currency))
        case .notebook: .notebook(try NotebookTable(table, currency: currency))
        case .unknown: nil
        }
    }

    // MARK: documents of other programs

    private static func insideContainer(_ parcel: Parcel) throws -> ImportOutcome.Trouble {
        switch try OfficeContainer.look(into: parcel.open()) {
        case .lockedWorkbook: .passwordLocked
        case .oldWorkbook: .spreadsheet(.excel97)
        case .somethingElse: .binary("Word, Outlook")
        }
    }

    private static func otherDocument(_ names: [String]) -> ImportOutcome.Trouble? {
        if names.contains("xl/workbook.bin") { return .spreadsheet(.excelBinary) }
        if names.contains("Index/Document.iwa") || names.contains("Index.zip") { return .spreadsheet(.numbers) }
        if names.contains("word/document.xml") { return .binary("Word") }
        if names.contains("ppt/presentation.xml") { return .binary("PowerPoint") }
        if names.contains("mimetype"), names.contains("content.xml") { return .spreadsheet(.openDocument) }
        return nil
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
        case let error as WorkbookTrouble:
            switch error {
            case .notAWorkbook: .notRecognised(columns: [])
            case .damaged: .damagedWorkbook
            case .tooLarge: .tooLarge
            }
        case let error as TableRefusal:
            switch error.diagnostic.problem {
            case .empty: .empty
            case .binary(let kind): .binary(kind)
            case .passwordLocked: .passwordLocked
            case .missing(let field): .missingColumn(field)
            default: .notRecognised(columns: [])
            }
        default: nil
        }
    }
}

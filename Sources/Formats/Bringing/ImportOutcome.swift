import Vocabulary

/// What became of everything that was brought in.
package struct ImportOutcome: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case whatsapp, telegram, contacts, orders, notebook, mail
        /// Everything of a shop, taken along with `akrab export`.
        case export
    }

    /// One thing that was decided about a file, to be shown and, if it is wrong, changed.
    package enum Decision: Hashable, Sendable {
        case encoding(String)
        case separator(String)
        case dateOrder(String, assumed: Bool)
        case amounts(String, assumed: Bool)
        case we([String])
        case group(String)
        case leftOut
        /// Chats with oneself, channels.
        case chatsPassedOver([String])
        case readUntil(Instant)
        /// What each column of a table is read as.
        case columns([ReadColumn])
        /// It is read as somebody said when it came before.
        case asBefore
        /// By what its rows are recognised as somebody who is here already.
        case key(RowKey)
        /// Sheets of a workbook whose columns are not known.
        case sheetsPassedOver([String])
        /// Sheets that somebody put out of sight.
        case hiddenSheets([String])
        /// Mails that are nobody's word to this shop, and how many of them.
        case mailsPassedOver(PassedOver, Int)
    }

    /// Why a mail is none of a customer's.
    package enum PassedOver: Hashable, Sendable, CaseIterable {
        /// Newsletters, notices, bounces: a machine wrote it, or somebody to many.
        case automatic
        /// Between our own addresses.
        case betweenUs
        /// Deleted, or never sent.
        case thrownAway
        /// Its thread, or its writer, was left out before.
        case leftOut
    }

    /// Rows of one problem that were left out.
    package struct FileReport: Sendable {
        package var name: String
        package var format: Format?
        package var decisions: [Decision] = []
        package var added = 0
        package var known = 0
        package var changed = 0
        package var newCustomers = 0
        package var diagnostics: [Diagnostic] = []
        package var run: ImportID?
        /// The refused rows of a table as it writes them, to be mended and brought again.
        package var toMend: RowsToMend?
        /// Why nothing of it came in; nil when something could be read.
        package var trouble: Trouble?

        package var refused: [Diagnostic] { diagnostics.filter { $0.severity == .refused } }

        package init(name: String) { self.name = name }
    }

    /// Why a whole file stayed outside.
    package enum Trouble: Hashable, Sendable {
        case empty
        case notFound
        case notAllowed
        case unreadable
        case passwordLocked
        case damagedArchive
        case damagedWorkbook
        case tooLarge
        /// There was no room to keep it.
        case diskFull
        /// The database did not take it: locked by another program, out of reach, a disk with trouble.
        case notKept
        /// A workbook in a form that is not read.
        case spreadsheet(SpreadsheetForm)
        case binary(String)
        case notRecognised(columns: [String])
        /// A table that cannot do without this column.
        case missingColumn(String)
        /// Somebody spoke of a column that no table has; these are there.
        case noSuchColumn(String, columns: [String])
        /// A name that somebody gave a column, and that says nothing here.
        case strangeName(String)
        /// Nobody said who "we" are in this chat; these are the names in it.
        case whoAreWe([String])
        /// The chat was marked as no customer's.
        case leftOut
        /// It is an export of ours that cannot be brought back.
        case export(ExportTrouble)
    }

    package enum SpreadsheetForm: Hashable, Sendable, CaseIterable {
        /// `.xls`
        case excel97
        /// `.xlsb`
        case excelBinary
        /// `.ods`
        case openDocument
        /// Apple's `.numbers`
        case numbers
    }

    package var files: [FileReport] = []
    package var isDryRun = false

    package init() {}

    package var added: Int { files.reduce(0) { $0 + $1.added } }
    package var known: Int { files.reduce(0) { $0 + $1.known } }
    package var refusedCount: Int { files.reduce(0) { $0 + $1.refused.count } }
    package var newCustomers: Int { files.reduce(0) { $0 + $1.newCustomers } }
}

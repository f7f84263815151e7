import ArgumentParser
import Formats
import Phrases

/// How tables are to be read: said once, remembered for the next of the same columns.
struct ReadingOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "What the tables are: contacts, orders, notebook. / kontak, pesanan, catatan.")
    var kind: String?
    @Option(
        name: .customLong("column"),
        help: "COLUMN=MEANING, as in \"Tlp Ibu=phone\"; a place (3=name) where columns have no names; \"X=\" leaves one out.")
    var columns: [String] = []
    @Option(help: "In which order days are written: dmy, mdy, ymd.")
    var dates: String?
    @Option(help: "How numbers are written: 1.250,00 or 1,250.00.")
    var amounts: String?
    @Option(help: "By what rows of contacts are recognised, and then change who is here: phone, email, id, name.")
    var key: String?
    @Flag(help: "Forget what was said before about how such tables are read.")
    var afresh = false

    func wishes() throws -> TableWishes {
        var wishes = TableWishes()
        wishes.kind = try kind.map { try Self.choice($0, among: Self.kinds, option: "--as") }
        wishes.dates = try dates.map { word in
            try Self.choice(word, among: [("dmy", .dmy), ("mdy", .mdy), ("ymd", .ymd)], option: "--dates")
        }
        wishes.amounts = try amounts.map { word in
            try Self.choice(word, among: [("1.250,00", .dotThousands), ("1,250.00", .commaThousands)], option: "--amounts")
        }
        wishes.key = try key.map { word in
            try Self.choice(word, among: RowKey.allCases.map { ($0.rawValue, $0) }, option: "--key")
        }
        for column in columns {
            guard let sign = column.lastIndex(of: "="), sign > column.startIndex else {
                throw Trouble.notAChoice(column, option: "--column", choices: ["\"Tlp Ibu=no HP\"", "3=nama"])
            }
            let name = HeaderText.normalise(column[..<sign])
            wishes.names[name] = String(column[column.index(after: sign)...])
        }
        return wishes
    }

    private static let kinds: [(String, TableKind)] = [
        ("contacts", .contacts), ("kontak", .contacts), ("orders", .orders), ("pesanan", .orders), ("notebook", .notebook),
        ("catatan", .notebook),
    ]

    private static func choice<T>(_ word: String, among choices: [(String, T)], option: String) throws -> T {
        guard let found = choices.first(where: { $0.0 == word.lowercased() }) else {
            throw Trouble.notAChoice(word, option: option, choices: choices.map(\.0))
        }
        return found.1
    }
}

/// What somebody said about how a table is to be read. What they left open is decided from the table itself.
package struct TableWishes: Hashable, Sendable {
    package var kind: TableKind?
    /// For a column, by its name in ``HeaderText``'s spelling or by its place counted from 1, the name it is read under;
    /// empty for one that is not read.
    package var names: [String: String] = [:]
    package var dates: DateForm?
    package var amounts: AmountForm?
    /// By what a row of an address book is recognised as somebody who is here already, and then changes them.
    package var key: RowKey?

    package init() {}

    package var isEmpty: Bool { self == TableWishes() }

    /// What `said` leaves open stays as it was.
    package func changed(by said: TableWishes) -> TableWishes {
        var wishes = self
        wishes.kind = said.kind ?? kind
        wishes.names.merge(said.names) { _, new in new }
        wishes.dates = said.dates ?? dates
        wishes.amounts = said.amounts ?? amounts
        wishes.key = said.key ?? key
        return wishes
    }
}

/// By what somebody is recognised.
package enum RowKey: String, Hashable, Sendable, CaseIterable { case phone, email, id, name }

extension TableSurvey {
    /// By what this table is recognised when it comes again: the names of its columns, as it writes them.
    package var signature: String {
        let notes = RowsToMend.notes.map(HeaderText.normalise)
        // Refused rows that come back mended are of the table they came from.
        let names = header.indices.map { HeaderText.normalise(printed[$0] ?? header[$0]) }.filter { !notes.contains($0) }
        return names.allSatisfy(\.isEmpty) ? "" : names.joined(separator: "\u{1F}")
    }

    /// Whether it has a column of this name, or at this place.
    package func hasColumn(_ name: String) -> Bool {
        if let place = Int(name), (1...max(1, columnCount)).contains(place) { return true }
        return header.indices.contains { HeaderText.normalise(printed[$0] ?? header[$0]) == name }
    }

    /// With the names somebody gave its columns, and what else they said of it.
    package func read(by wishes: TableWishes) -> TableSurvey {
        var survey = self
        survey.wishes = wishes
        guard !wishes.names.isEmpty else { return survey }
        if survey.header.isEmpty { survey.header = [String](repeating: "", count: columnCount) }
        for index in survey.header.indices {
            let name = survey.header[index]
            let wish = wishes.names[HeaderText.normalise(name)] ?? wishes.names[String(index + 1)]
            guard let wish, wish != name else { continue }
            survey.printed[index] = name
            survey.header[index] = wish
        }
        // A table without names in which nothing was named stays one.
        if header.isEmpty, survey.printed.isEmpty { survey.header = [] }
        return survey
    }

    /// A column as the file itself calls it.
    func printedName(_ index: Int) -> String {
        let name = printed[index] ?? (header.indices.contains(index) ? header[index] : "")
        return name.isEmpty ? "\(index + 1)" : name
    }
}

import Vocabulary

/// Makes one contact of one row.
struct ContactRow {
    private let table: ContactsTable
    private var columns: ContactColumns { table.columns }

    init(_ table: ContactsTable) { self.table = table }

    /// Nil when there is nothing to call them by.
    func draft(_ row: borrowing TableRow, at place: Place, _ report: (Diagnostic) -> Void) -> ContactDraft? {
        var draft = ContactDraft(displayName: "", place: place)
        draft.name.prefix = text(.prefix, row)
        draft.name.given = text(.given, row)
        draft.name.middle = text(.middle, row)
        draft.name.family = text(.family, row)
        draft.name.suffix = text(.suffix, row)
        draft.nickname = text(.nickname, row)
        draft.organisation = text(.organisation, row)
        draft.title = text(.jobTitle, row)
        draft.note = row.string(columns.single[.note]).trimmedText
        draft.phones = labelled(columns.phones, row)
        draft.emails = labelled(columns.emails, row).map { .init(label: $0.label, value: $0.value.lowercased()) }
        takeAddress(row, &draft)
        takeGroups(row, &draft)
        draft.birthday = birthday(row, at: place, report)
        let id = text(.externalID, row)
        draft.externalID = id.isEmpty ? nil : id
        draft.acceptsEmailMarketing = YesOrNo.read(row.field(columns.single[.acceptsEmailMarketing]))
        takeMoney(row, &draft, at: place, report)
        takeName(row, &draft)
        takeOther(row, &draft)
        reportPhones(draft, at: place, report)
        return draft.displayName.isEmpty ? nil : draft
    }

    private func text(_ field: ContactField, _ row: borrowing TableRow) -> String {
        let text = row.text(columns.single[field])
        return field == .note || !NoValue.isNone(text) ? text : ""
    }

    // MARK: names

    private func takeName(_ row: borrowing TableRow, _ draft: inout ContactDraft) {
        let customer = text(.customer, row)
        let formatted = text(.formattedName, row)
        if !customer.isEmpty, columns.isBookkeeping {
            let book = BookkeepingName(customer, currency: draft.currency)
            draft.displayName = book.name
            draft.parent = book.parent
            draft.isInactive = book.isInactive
            if !formatted.isEmpty, formatted != book.name {
                draft.other.append(.init(label: table.table.header[columns.single[.formattedName]], value: formatted))
            }
        } else {
            draft.displayName = formatted.isEmpty ? customer : formatted
        }
        let related = text(.relatedCompany, row)
        if draft.organisation.isEmpty { draft.organisation = related }
        if draft.displayName.isEmpty { draft.displayName = Self.fallback(draft, fileAs: text(.fileAs, row)) }
        if let says = YesOrNo.read(row.field(columns.single[.isCompany])) {
            draft.isOrganisation = says
        } else {
            let isPerson = !draft.name.given.isEmpty || !draft.name.family.isEmpty
            draft.isOrganisation =
                !isPerson
                && (NameKind.looksLikeOrganisation(draft.displayName) || !draft.parent.isEmpty
                    || !draft.organisation.isEmpty && draft.displayName == draft.organisation)
        }
    }

    /// Formatted name, its parts, the organisation, an address, a number: whatever there is to call somebody by.
    private static func fallback(_ draft: ContactDraft, fileAs: String) -> String {
        let name = draft.name
        let parts = [name.prefix, name.given, name.middle, name.family, name.suffix].filter { !$0.isEmpty }
        if !name.given.isEmpty || !name.middle.isEmpty || !name.family.isEmpty { return parts.joined(separator: " ") }
        for candidate in [fileAs, draft.nickname, draft.organisation] where !candidate.isEmpty { return candidate }
        return draft.emails.first?.value ?? draft.phones.first?.value ?? ""
    }

    // MARK: several of a kind

    /// Google puts several values into one cell, with ` ::: ` between.
    private func labelled(_ found: [ContactColumns.Labelled], _ row: borrowing TableRow) -> [ContactDraft.Labelled] {
        var values: [ContactDraft.Labelled] = []
        for column in found {
            let cell = row.text(column.value)
            guard !cell.isEmpty, !NoValue.isNone(cell) else { continue }
            var label = column.label >= 0 ? row.text(column.label) : column.fixedLabel
            if label.hasPrefix("* ") { label = String(label.dropFirst(2)) }
            for value in cell.parts(separatedBy: ":::") where !values.contains(where: { $0.value == value }) {
                values.append(.init(label: label, value: value))
            }
        }
        return values
    }

    private func takeGroups(_ row: borrowing TableRow, _ draft: inout ContactDraft) {
        let cell = row.text(columns.single[.groups])
        guard !cell.isEmpty else { return }
        let parts =
            cell.contains(":::")
            ? cell.parts(separatedBy: ":::") : cell.split { ",;".contains($0) }.map { String($0).trimmedText }
        for part in parts {
            let group = part.hasPrefix("* ") ? String(part.dropFirst(2)) : part
            switch group.lowercased() {
            case "": continue
            // Google's words for "in the address book" and "marked with a star".
            case "mycontacts", "my contacts": continue
            case "starred": draft.isStarred = true
            default: draft.groups.append(group)
            }
        }
    }

    private func takeAddress(_ row: borrowing TableRow, _ draft: inout ContactDraft) {
        for address in columns.addresses {
            let street = address.street.map { row.text($0) }.filter { !$0.isEmpty }.joined(separator: ", ")
            let city = row.text(address.city)
            let postalCode = row.text(address.postalCode)
            let formatted = row.text(address.formatted)
            let region = row.text(address.region)
            let country = row.text(address.country)
            guard ![street, city, postalCode, formatted, region, country].allSatisfy(\.isEmpty) else { continue }
            if draft.hasAddress {
                let parts = [street.isEmpty ? formatted : street, city, region, postalCode, country]
                draft.other.append(.init(label: "ADR", value: parts.filter { !$0.isEmpty }.joined(separator: ", ")))
                continue
            }
            draft.street = street.isEmpty ? formatted : street
            draft.city = city
            draft.postalCode = postalCode
            draft.region = region
            draft.country = country
        }
    }

    private func takeOther(_ row: borrowing TableRow, _ draft: inout ContactDraft) {
        for column in columns.other {
            let value = row.text(column)
            guard !value.isEmpty else { continue }
            let header = table.table.header
            draft.other.append(.init(label: header.indices.contains(column) ? header[column] : "", value: value))
        }
    }

    // MARK: dates, money, warnings

    private func birthday(_ row: borrowing TableRow, at place: Place, _ report: (Diagnostic) -> Void) -> Day? {
        let cell = row.field(columns.single[.birthday])
        guard !cell.isEmpty else { return birthdayInParts(row) }
        if let day = DateText.day(cell, table.birthdayForm) { return day }
        // Outlook writes 0/0/00 for "none"; phones leave the year out (--05-12).
        let isNone = cell.allSatisfy { !$0.isAsciiDigit || $0 == 48 } || cell[0] == UInt8(ascii: "-")
        if !isNone { report(Diagnostic(.warning, .noSuchDate(cell.excerpt), at: place, excerpt: cell.excerpt)) }
        return nil
    }

    private func birthdayInParts(_ row: borrowing TableRow) -> Day? {
        func number(_ field: ContactField) -> Int? { Int(row.text(columns.single[field])) }
        guard let year = number(.birthYear), let month = number(.birthMonth), let day = number(.birthDay) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private func takeMoney(
        _ row: borrowing TableRow, _ draft: inout ContactDraft, at place: Place, _ report: (Diagnostic) -> Void
    ) {
        draft.currency = Currency(text(.currency, row))
        let cell = row.field(columns.single[.openBalance])
        guard !cell.isEmpty else { return }
        let currency = draft.currency ?? .rupiah
        if let minor = Amount.parse(cell, table.amountForm, minorDigits: currency.minorDigits) {
            draft.openBalance = Money(minor: minor, currency)
        } else {
            report(Diagnostic(.warning, .noSuchAmount(cell.excerpt), at: place, excerpt: cell.excerpt))
        }
    }

    private func reportPhones(_ draft: ContactDraft, at place: Place, _ report: (Diagnostic) -> Void) {
        for phone in draft.phones where phone.value.withCellBytes(PhoneNumber.looksHiddenOrLost) {
            PhoneNumber.report(phone.value, at: place, report)
        }
    }
}

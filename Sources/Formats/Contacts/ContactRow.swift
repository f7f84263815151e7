import Vocabulary

/// Makes one contact of one row.
struct ContactRow {
    private let table: ContactsTable
    private let columns: ContactColumns

    init(_ table: ContactsTable, _ columns: ContactColumns) {
        self.table = table
        self.columns = columns
    }

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
        draft.note = row.text(columns.single[.note])
        draft.phones = labelled(columns.phones, row)
        draft.emails = labelled(columns.emails, row).map { .init(label: $0.label, value: $0.value.lowercased()) }
        takeAddress(row, &draft)
        takeGroups(row, &draft)
        draft.birthday = birthday(row, at: place, report)
        let id = text(.externalID, row)
        let reference = id.isEmpty ? text(.reference, row) : id
        draft.externalID = reference.isEmpty ? nil : reference
        draft.acceptsEmailMarketing = acceptsOffers(row)
        let deleted = row.field(columns.single[.isDeleted])
        // A no, or the day it happened.
        draft.isInactive = !NoValue.isNone(deleted) && YesOrNo.read(deleted) ?? true
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
            draft.isInactive = draft.isInactive || book.isInactive
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
                && (columns.isCompanyList || NameKind.looksLikeOrganisation(draft.displayName) || !draft.parent.isEmpty
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

    /// Some programs ask who agreed, some who said no.
    private func acceptsOffers(_ row: borrowing TableRow) -> Bool? {
        if let says = YesOrNo.read(row.field(columns.single[.acceptsEmailMarketing])) { return says }
        return YesOrNo.read(row.field(columns.single[.unsubscribed])).map { !$0 }
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
            let code = column.callingCode >= 0 ? row.text(column.callingCode) : ""
            for part in Self.parts(of: cell) {
                let value = code.hasPrefix("+") && part.first != "+" && part.first != "0" ? "\(code) \(part)" : part
                if !values.contains(where: { $0.value == value }) { values.append(.init(label: label, value: value)) }
            }
        }
        return values
    }

    /// Programs for programmers write a list as they would: `["a@contoh.id","b@contoh.id"]`.
    private static func parts(of cell: String) -> [String] {
        guard cell.hasPrefix("["), cell.hasSuffix("]") else { return cell.parts(separatedBy: ":::") }
        return cell.dropFirst().dropLast().split(separator: ",").map { part in
            String(part.drop { " \"'".contains($0) }.reversed().drop { " \"'".contains($0) }.reversed())
        }.filter { !$0.isEmpty }
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
        var hasFirst = false
        for address in columns.addresses {
            let street = address.street.map { row.text($0) }.filter { !$0.isEmpty }.joined(separator: ", ")
            let city = row.text(address.city)
            let postalCode = row.text(address.postalCode)
            let formatted = row.text(address.formatted)
            let region = row.text(address.region)
            let country = row.text(address.country)
            guard ![street, city, postalCode, formatted, region, country].allSatisfy(\.isEmpty) else { continue }
            if hasFirst {
                let parts = [street.isEmpty ? formatted : street, city, region, postalCode, country].filter { !$0.isEmpty }
                draft.furtherAddresses.append(.init(label: address.label, value: parts.joined(separator: ", ")))
                continue
            }
            hasFirst = true
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

import Formats
import Journal
import Vocabulary

/// Everybody we know, one line and one card each.
final class PeopleFiles {
    private let table: TableFile
    private let cards: ExportFile
    private var person: VCardWriter.Person?
    private var count = 0

    private static let titles = [
        "customer id", "name", "is a company", "phone", "email", "birthday", "address", "organization", "job title", "nickname",
        "groups", "note",
    ]
    /// Under which keys a card's own things are remembered, in both languages.
    private static let birthdays: Set = ["birthday", "ulang tahun", "tanggal lahir"]
    private static let addresses: Set = ["address", "alamat"]
    private static let organisations: Set = ["organisation", "organization", "perusahaan"]
    private static let titlesOfWork: Set = ["title", "jabatan"]
    private static let nicknames: Set = ["nickname", "panggilan"]
    private static let groups: Set = ["groups", "kelompok"]

    init(_ draft: ExportDraft, form: CSVForm, zone: Zone) throws {
        table = try TableFile("customers.csv", Self.titles, in: draft, form: form, zone: zone)
        cards = try ExportFile("contacts.vcf", in: draft.folder)
    }

    func take(_ piece: TakenPiece) throws {
        switch piece {
        case .card(let id, let name, let isOrganisation):
            try flush()
            person = VCardWriter.Person()
            person?.id = id.description
            person?.name = name
            person?.isOrganisation = isOrganisation
        case .handle(let handle):
            switch handle.kind {
            case .phone: person?.phones.append(handle.value)
            case .email: person?.emails.append(handle.value)
            case .account, .username, .exportedName: break
            }
        case .fact(let key, let value): take(key.lowercased(), key, value)
        }
    }

    private func take(_ plain: String, _ key: String, _ value: String) {
        switch plain {
        case _ where Self.birthdays.contains(plain) && Day(iso: value) != nil: person?.birthday = Day(iso: value)
        case _ where Self.addresses.contains(plain) && person?.address == "": person?.address = value
        case _ where Self.organisations.contains(plain) && person?.organisation == "": person?.organisation = value
        case _ where Self.titlesOfWork.contains(plain) && person?.title == "": person?.title = value
        case _ where Self.nicknames.contains(plain) && person?.nickname == "": person?.nickname = value
        case _ where Self.groups.contains(plain):
            person?.groups += value.split(separator: ",").map { String($0.drop { $0 == " " }) }
        case "note", "catatan": person?.notes.append(value)
        default: person?.notes.append("\(key): \(value)")
        }
    }

    private func flush() throws {
        guard let person else { return }
        try cards.write(VCardWriter.card(of: person))
        count += 1
        try table.row { row in
            row.id(Int64(person.id))
            row.text(person.name)
            row.plain(person.isOrganisation ? "yes" : "no")
            // Several values in one cell, as Google writes them and our reader knows them.
            row.text(person.phones.joined(separator: " ::: "))
            row.text(person.emails.joined(separator: " ::: "))
            row.plain(person.birthday?.iso ?? "")
            for words in [
                person.address, person.organisation, person.title, person.nickname, person.groups.joined(separator: ", "),
                person.notes.joined(separator: "\n"),
            ] { row.text(words) }
        }
        self.person = nil
    }

    func finish() throws -> [ExportManifest.File] {
        try flush()
        guard count == 0 else { return [try table.finish(), try cards.finish(rows: count)] }
        try cards.discard()
        return [try table.finish()]
    }
}

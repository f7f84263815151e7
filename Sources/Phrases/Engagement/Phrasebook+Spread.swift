import Engagement

/// What a spread through known ties comes to, and why a list of ties or a plan could not be read.
extension Phrasebook {
    package func spreadExpected(_ result: SpreadResult) -> String {
        let people = expectedPeople(result.expected)
        switch result.means {
        case .enumeration, .tree:
            return say(
                "Pada akhirnya \(people) orang kecewa, dihitung persis.",
                "\(people) people disappointed in the end, computed exactly.")
        case .random(let runs):
            let error = figure(result.standardError, digits: 2)
            return say(
                "Pada akhirnya kira-kira \(people) orang kecewa (± \(error), dari \(number(runs)) percobaan acak).",
                "About \(people) people disappointed in the end (± \(error), from \(number(runs)) random courses).")
        }
    }

    package func spreadRange(_ range: ClosedRange<Int>) -> String {
        say("Sembilan dari sepuluh kali: \(span(range)) orang.", "Nine times in ten: \(span(range)) people.")
    }

    // MARK: plans

    package func planNotJSON(line: Int) -> String {
        say(
            "Baris \(number(line)): ini bukan JSON yang utuh. Periksa koma dan tanda kurung di sekitar situ.",
            "Line \(number(line)): this is no whole JSON. Look at commas and brackets thereabouts.")
    }

    package var noPlan: String {
        say(
            "File ini bukan rencana. Rencana dimulai dengan { dan punya nama, jenis, dan isi.",
            "This file is no plan. A plan begins with { and has a name, a kind and elements.")
    }

    package func planMisses(_ key: String, line: Int) -> String {
        say("Baris \(number(line)): “\(key)” belum diisi.", "Line \(number(line)): “\(key)” is missing.")
    }

    package func planWrongKind(_ key: String, line: Int) -> String {
        say(
            "Baris \(number(line)): isi “\(key)” tidak seperti yang diharapkan.",
            "Line \(number(line)): “\(key)” holds something unexpected.")
    }

    package func planUnknownWord(_ word: String, key: String, line: Int, near: String?, known: [String]) -> String {
        var text = say(
            "Baris \(number(line)): “\(word)” di “\(key)” tidak dikenal.",
            "Line \(number(line)): “\(word)” in “\(key)” is not known.")
        if let near { text += say(" Maksudnya “\(near)”?", " Did you mean “\(near)”?") }
        if !known.isEmpty { text += say(" Yang bisa: ", " Possible: ") + known.joined(separator: ", ") + "." }
        return text
    }

    package func planNoSuchTime(_ text: String, line: Int) -> String {
        say(
            "Baris \(number(line)): “\(text)” bukan waktu. Tulis seperti 2026-11-27T11:30.",
            "Line \(number(line)): “\(text)” is no time. Write it like 2026-11-27T11:30.")
    }

    package func planNoChance(_ text: String, line: Int) -> String {
        say(
            "Baris \(number(line)): “\(text)” bukan angka antara 0 dan 1.",
            "Line \(number(line)): “\(text)” is no number from 0 to 1.")
    }

    package func planUnknownPerson(_ name: String, line: Int) -> String {
        say(
            "Baris \(number(line)): “\(name)” tidak ada di daftar orang.",
            "Line \(number(line)): “\(name)” is not among the people.")
    }

    package func planTwice(_ name: String, line: Int) -> String {
        say(
            "Baris \(number(line)): “\(name)” sudah ada. Bedakan namanya.",
            "Line \(number(line)): “\(name)” is there already. Tell them apart by name.")
    }

    package var planInvitesNobody: String {
        say("Belum ada yang diundang di rencana ini.", "Nobody is invited in this plan yet.")
    }

    package func planNoTrait(_ id: String, line: Int) -> String {
        say(
            "Baris \(number(line)): ciri “\(id)” perlu nama dalam dua bahasa, dan bukan induknya sendiri.",
            "Line \(number(line)): the trait “\(id)” needs a name in both languages, and is not its own parent.")
    }

    package func planPassedOver(_ key: String, line: Int) -> String {
        say(
            "Baris \(number(line)): “\(key)” tidak dikenal dan dilewati.",
            "Line \(number(line)): “\(key)” is not known and was passed over.")
    }

    // MARK: ties

    package func tiesNeedColumns(_ missing: String) -> String {
        say(
            "Kolom “\(missing)” tidak ada. Perlu: from, to, probability.",
            "There is no column “\(missing)”. Needed: from, to, probability.")
    }

    package func tiesBadChance(_ text: String, line: Int) -> String {
        say(
            "Baris \(number(line)): “\(text)” bukan kemungkinan antara 0 dan 1.",
            "Line \(number(line)): “\(text)” is no chance from 0 to 1.")
    }

    package func tiesNoName(line: Int) -> String {
        say("Baris \(number(line)): “from” atau “to” kosong.", "Line \(number(line)): “from” or “to” is empty.")
    }

    package var tiesEmpty: String { say("Tidak ada hubungan di dalamnya.", "There are no ties in it.") }

    package func seedUnknown(_ name: String) -> String {
        say("“\(name)” tidak ada di daftar hubungan.", "“\(name)” is in none of the ties.")
    }

    package func cannotReadFile(_ path: String) -> String {
        say("\(path) tidak bisa dibaca. Tidak ada yang berubah.", "\(path) cannot be read. Nothing has changed.")
    }
}

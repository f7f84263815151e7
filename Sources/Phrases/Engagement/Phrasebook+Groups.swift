import Engagement
import Measures
import Vocabulary

/// *Kelompok pelanggan*: who belongs, and why.
extension Phrasebook {
    package var customerGroups: String { say("Kelompok pelanggan", "Groups of customers") }
    package var groupsLead: String {
        say(
            "Siapa termasuk dihitung dari yang tercatat, tidak pernah dari nama atau dugaan.",
            "Who belongs is taken from what is written down, never from names or guesses.")
    }
    package var noGroupsYet: String {
        say(
            "Belum ada kelompok. Contoh: pesan paling sedikit 3 kali dan bertanda “kantor”.",
            "No groups yet. For example: at least 3 orders and tagged “office”.")
    }
    package var newGroup: String { say("Kelompok baru", "New group") }
    package var changeGroup: String { say("Ubah kelompok", "Change the group") }
    package var groupName: String { say("Nama kelompok", "Name of the group") }
    package var groupJoin: String { say("Yang termasuk", "Who belongs") }
    package var allConditions: String { say("memenuhi semua syarat", "whoever meets all of it") }
    package var anyCondition: String { say("memenuhi salah satu", "whoever meets any of it") }
    package var conditionNot: String { say("bukan", "not") }
    package var conditionIs: String { say("ya, begitu", "is so") }
    package var conditionOrNot: String { say("Begitu, atau bukan", "So, or not") }
    package var conditionWhat: String { say("Syarat", "Condition") }
    package var conditionKey: String { say("Nama ingatan, sikap, atau ukuran", "Name of the fact, stance or measure") }
    package var conditionValue: String { say("Isinya, cirinya, atau angkanya", "What it says, the trait, or a number") }
    package var saveGroup: String { say("Simpan kelompok", "Save the group") }
    package var dropGroup: String { say("Hapus kelompok", "Remove the group") }
    package var freezeGroup: String { say("Bekukan seperti sekarang", "Freeze as it is now") }
    package var frozen: String { say("beku", "frozen") }
    package var nobodyBelongs: String {
        say("Belum ada yang termasuk. Yang belum diketahui tidak ikut.", "Nobody belongs yet. Whoever is not known does not.")
    }

    // MARK: what cannot be read; the form still holds it

    package var groupNotSaved: String {
        say(
            "Belum tersimpan: beri kelompoknya nama. Yang sudah diisi masih ada di sini.",
            "Not saved: give the group a name. What you filled in is still here.")
    }
    package var groupWithoutCondition: String {
        say("Belum tersimpan: pilih paling sedikit satu syarat.", "Not saved: choose at least one condition.")
    }
    package func conditionNotChosen(_ text: String) -> String {
        say(
            "Belum tersimpan: “\(text)” terisi, tetapi syaratnya belum dipilih.",
            "Not saved: “\(text)” is filled in, but it is not chosen what it is about.")
    }
    package func stanceNotRead(_ text: String) -> String {
        say(
            "Belum tersimpan: sikap “\(text)” tidak terbaca. Pakai pantang, kurang suka, tidak masalah, atau suka.",
            "Not saved: the stance “\(text)” could not be read. Use never, rather not, fine with it, or likes it.")
    }
    package func traitNotRead(_ text: String) -> String {
        say(
            "Belum tersimpan: ciri “\(text)” belum ada. Lihat Daftar ciri, atau tambahkan di sana.",
            "Not saved: there is no trait “\(text)”. See the list of traits, or add it there.")
    }
    package func numberNotRead(_ what: GroupCondition.What, _ text: String) -> String {
        say(
            "Belum tersimpan: “\(text)” bukan angka untuk “\(condition(what))”.",
            "Not saved: “\(text)” is no number for “\(condition(what))”.")
    }
    package func peopleNotRead(_ names: [String]) -> String {
        names.isEmpty
            ? say("Belum tersimpan: tulis nama yang dipilih.", "Not saved: write the names that are picked.")
            : say(
                "Belum tersimpan: belum kita kenal, atau lebih dari satu yang bernama begitu: \(names.joined(separator: ", ")). Untuk yang senama, tulis juga yang di dalam kurung.",
                "Not saved: not known to us, or several are called so: \(names.joined(separator: ", ")). Of those of one name, write what is in brackets too."
            )
    }
    /// - Parameter all: what there is instead.
    package func notKnownHere(_ what: GroupCondition.What, _ text: String, _ all: [String]) -> String {
        let some = all.prefix(8).joined(separator: ", ")
        let there =
            all.isEmpty ? say("Belum ada satu pun.", "There is none yet.") : say("Yang ada: \(some).", "There is: \(some).")
        return say(
            "Belum tersimpan: “\(text)” tidak ada untuk “\(condition(what))”. \(there)",
            "Not saved: there is no “\(text)” for “\(condition(what))”. \(there)")
    }

    /// A share of our conduct, as in *8 dari 10 janji ditepati*.
    package func measure(_ measure: MeasureName) -> String { shareWords(measure) ?? measure.rawValue }
    package func measure(named name: String) -> String { MeasureName(rawValue: name).map { measure($0) } ?? name }

    package func condition(_ what: GroupCondition.What) -> String {
        switch what {
        case .tag: say("punya tanda", "is tagged")
        case .fact: say("diingat tentangnya", "is remembered")
        case .holds: say("sikapnya (pantang, suka, …)", "holds (never, likes, …)")
        case .orders: say("hari pesan, paling sedikit", "days with an order, at least")
        case .quietDays: say("tidak pesan, hari", "no order for days")
        case .measure: say("ukuran, paling sedikit sekian dari 100", "measure, at least so many of 100")
        case .group: say("anggota kelompok", "member of the group")
        case .picked: say("dipilih: nama, dipisah koma", "picked: names, with commas")
        }
    }

    /// Why somebody belongs.
    package func because(_ rule: SegmentRule, in taxonomy: Taxonomy) -> String {
        switch rule {
        case .tag(let tag): say("bertanda \(tag)", "tagged \(tag)")
        case .fact(let key, let value?): "\(key): \(value)"
        case .fact(let key, nil): say("ada \(key)", "has \(key)")
        case .figure(GroupCondition.What.orders.rawValue, _, let bound):
            say("pesan paling sedikit \(number(Int(bound))) hari", "ordered on at least \(number(Int(bound))) days")
        case .figure(GroupCondition.What.quietDays.rawValue, _, let bound):
            say("tidak pesan sejak \(number(Int(bound))) hari atau lebih", "no order for \(number(Int(bound))) days or more")
        case .figure(let name, _, let bound):
            say(
                "paling sedikit \(outOfHundred(bound)) dari 100 \(measure(named: name))",
                "at least \(outOfHundred(bound)) of 100 \(measure(named: name))")
        case .holds(let stance, let trait, _): "\(self.stance(stance)): \(self.trait(trait, in: taxonomy))"
        case .picked: say("dipilih", "picked")
        case .not(let rule): say("bukan (\(because(rule, in: taxonomy)))", "not (\(because(rule, in: taxonomy)))")
        case .all(let rules): rules.map { because($0, in: taxonomy) }.joined(separator: say(" dan ", " and "))
        case .any(let rules): rules.map { because($0, in: taxonomy) }.joined(separator: say(" atau ", " or "))
        }
    }

    // MARK: traits

    package var traitsTitle: String { say("Daftar ciri", "List of traits") }
    package var traitsLead: String {
        say(
            "Ciri adalah hal yang bisa ada dalam sebuah rencana. Angkanya: berapa dari 100 orang yang belum kita kenal kira-kira kecewa. Perkiraan umum, sampai pengalaman toko ini menggantinya.",
            "Traits are what a plan can contain. The figure: of 100 people we know nothing of, about how many it disappoints. A general estimate, until this shop's own experience replaces it."
        )
    }
    package var ownTraits: String { say("Ciri toko ini", "Traits of this shop") }
    package var noOwnTraits: String {
        say("Belum ada. Contoh: petai, termasuk makanan.", "None yet. For example: stink beans, which belong to food.")
    }
    package var addTrait: String { say("Tambah ciri", "Add a trait") }
    package var traitName: String { say("Namanya (Indonesia)", "Its Indonesian name") }
    package var traitEnglish: String { say("Namanya (Inggris)", "Its English name") }
    package var traitBelow: String { say("Termasuk", "Belongs to") }
    package var traitBase: String { say("Dari 100 orang, kira-kira kecewa", "Of 100 people, disappointed about") }
    package var traitGuarded: String { say("Hal yang peka", "Delicate") }
    package var yes: String { say("ya", "yes") }
    package var no: String { say("tidak", "no") }
    package var traitWhich: String { say("Ciri", "Trait") }
    package var changeChance: String { say("Ubah angka", "Change a figure") }
    package var removeTrait: String { say("Hapus ciri", "Remove the trait") }
    package func outOfHundred(_ share: Double) -> String { number(Int((share * 100).rounded())) }

    func hundredths(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let rest = hundredths % 100
        return "\(value < 0 ? "-" : "")\(number(hundredths / 100))\(say(",", "."))\(rest < 10 ? "0" : "")\(rest)"
    }
}

import Measures
import Vocabulary

/// Two customers who may be one person: how sure, by which rule, and what says so.
extension Phrasebook {
    package func certainty(_ certainty: Candidate.Certainty) -> String {
        switch certainty {
        case .veryLikely: say("sangat mungkin orang yang sama", "very likely the same")
        case .maybe: say("mungkin orang yang sama", "maybe the same")
        }
    }

    package func rule(_ rule: Candidate.Rule) -> String {
        switch rule {
        case .handleAndName: say("nomor atau alamatnya sama, dan namanya cocok", "one number or address, and the names agree")
        case .handleAndShortForm:
            say(
                "nomor atau alamatnya sama, dan namanya mungkin nama pendek",
                "one number or address, and one name may be short for the other")
        case .handleWithoutName:
            say("nomor atau alamatnya sama, yang satu belum bernama", "one number or address, and one of them has no name yet")
        case .wholeNameAndOneThing:
            say("nama lengkapnya sama, dan ada satu hal lain yang sama", "the same full name, and something else besides")
        case .nameAndTwoThings:
            say("namanya cocok, dan ada dua hal lain yang sama", "the names agree, and so do two other things")
        case .nameAndOneThing:
            say("namanya cocok, dan ada satu hal lain yang sama", "the names agree, and so does one other thing")
        }
    }

    package func clue(_ clue: Clue, today: Day) -> String {
        switch clue {
        case .sharedHandle(let handle):
            say("sama-sama dikenal lewat \(self.handle(handle))", "both known by \(self.handle(handle))")
        case .sameOrderNumber(let number, _, _): say("nomor pesanan yang sama: \(number)", "the same order number: \(number)")
        case .sameBirthday(let day, _, _):
            say("ulang tahun yang sama: \(date(day, today: today))", "the same birthday: \(date(day, today: today))")
        case .sameAddress(let words, _, _): say("alamat yang sama: \(quoted(words))", "the same address: \(quoted(words))")
        case .sameOrganisation(let words, _, _):
            say("tempat kerja yang sama: \(quoted(words))", "the same organisation: \(quoted(words))")
        case .ordersOnChatDays(let met, let orders, _, _):
            say(
                "\(number(met)) dari \(number(orders)) pesanan jatuh di hari chat-nya",
                "\(number(met)) of \(number(orders)) orders fall on days of the chat")
        case .names(let one, let other, let likeness): names(one, other, likeness)
        }
    }

    private func names(_ one: String, _ other: String, _ likeness: NameLikeness) -> String {
        let both = say("\(quoted(one)) dan \(quoted(other))", "\(quoted(one)) and \(quoted(other))")
        return switch likeness {
        case .whole: say("nama lengkap yang sama: \(both)", "the same full name: \(both)")
        case .shortForm: say("mungkin nama pendek: \(both)", "maybe short for the other: \(both)")
        default: say("nama yang cocok: \(both)", "names that agree: \(both)")
        }
    }

    package func duplicatesHeadline(_ count: Int) -> String {
        count == 0
            ? say("Tidak ada yang tampak tercatat dua kali.", "Nobody seems to be written down twice.")
            : counted(count, "pasang mungkin orang yang sama", "pair may be the same", "pairs may be the same")
    }

    /// The next act, as it is typed.
    package func nextAct(one: CustomerID, other: CustomerID) -> String {
        say(
            "Lihat dulu: akrab merge \(one) \(other) --preview. Bukan orang yang sama: akrab notsame \(one) \(other)",
            "Look first: akrab merge \(one) \(other) --preview. Not the same: akrab notsame \(one) \(other)")
    }
}

/// Merging, parting, telling apart.
extension Phrasebook {
    package func mergeHeadline(_ leaving: String, _ staying: String) -> String {
        say(
            "\(quoted(leaving)) digabung ke \(quoted(staying)); nama \(quoted(staying)) yang tampil.",
            "\(quoted(leaving)) joins \(quoted(staying)); the name \(quoted(staying)) is shown.")
    }
    package func holdings(orders: Int, promises: Int, complaints: Int, facts: Int) -> String {
        [
            counted(orders, "pesanan", "order", "orders"), counted(promises, "janji", "promise", "promises"),
            counted(complaints, "keluhan", "complaint", "complaints"),
            counted(facts, "hal yang diingat", "thing remembered", "things remembered"),
        ].joined(separator: " · ")
    }
    package var contradictions: String { say("Yang berbeda", "What differs") }
    package func contradiction(_ key: String, _ one: String, _ other: String, shown: String) -> String {
        let name = factKey(key)
        let (one, other, shown) = (factValue(key, one), factValue(key, other), factValue(key, shown))
        return say(
            "\(name): \(quoted(one)) dan \(quoted(other)). Yang tampil \(quoted(shown)), karena dicatat terakhir.",
            "\(name): \(quoted(one)) and \(quoted(other)). \(quoted(shown)) is shown, since it was written last.")
    }
    package var afterwards: String { say("Sesudah digabung", "Afterwards") }
    package func canBePartedAgain(_ card: CustomerID) -> String {
        say(
            "Tidak ada catatan yang diubah. Bisa dipisah lagi kapan saja: akrab unmerge \(card)",
            "No entry is changed. They can be parted at any time: akrab unmerge \(card)")
    }
    package var mergeQuestion: String { say("Gabungkan? (y/t)", "Join them? (y/n)") }
    package func merged(_ leaving: String, _ staying: String) -> String {
        say("Digabung: \(quoted(leaving)) ke \(quoted(staying)).", "Joined: \(quoted(leaving)) to \(quoted(staying)).")
    }
    package func parted(_ card: String, from customer: String) -> String {
        say("Dipisah: \(quoted(card)) dari \(quoted(customer)).", "Parted: \(quoted(card)) from \(quoted(customer)).")
    }
    package func toldApart(_ one: String, _ other: String) -> String {
        say(
            "Tercatat: \(quoted(one)) dan \(quoted(other)) bukan orang yang sama.",
            "Noted: \(quoted(one)) and \(quoted(other)) are not the same.")
    }
    package func toldApartTakenBack(_ one: String, _ other: String) -> String {
        say(
            "Tercatat: \(quoted(one)) dan \(quoted(other)) mungkin orang yang sama.",
            "Noted: \(quoted(one)) and \(quoted(other)) may be the same after all.")
    }

    func sentence(ofMerging trouble: Trouble) -> String {
        switch trouble {
        case .alreadyOne(let one, let other):
            say(
                "\(quoted(one)) dan \(quoted(other)) sudah satu pelanggan. Tidak ada yang berubah.",
                "\(quoted(one)) and \(quoted(other)) are one customer already. Nothing has changed.")
        case .personAndOrganisation(let one, let other):
            say(
                "\(quoted(one)) dan \(quoted(other)): yang satu orang, yang lain usaha. Tidak ada yang berubah.",
                "\(quoted(one)) and \(quoted(other)): one is a person, the other an organisation. Nothing has changed.")
        case .toldApart(let one, let other):
            say(
                "\(quoted(one)) dan \(quoted(other)) sudah dicatat bukan orang yang sama. Tidak ada yang berubah. Kalau ternyata sama: akrab notsame --take-back.",
                "\(quoted(one)) and \(quoted(other)) were said not to be the same. Nothing has changed. If they are after all: akrab notsame --take-back."
            )
        case .notMerged(let name):
            say(
                "\(quoted(name)) tidak sedang digabung dengan siapa pun. Tidak ada yang berubah.",
                "\(quoted(name)) is not joined with anybody. Nothing has changed.")
        default:
            say(
                "Belum digabung. Tidak ada yang berubah. Tambahkan --yes kalau sudah yakin.",
                "Not joined. Nothing has changed. Add --yes when you are sure.")
        }
    }
}

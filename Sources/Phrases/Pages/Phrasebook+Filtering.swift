import Vocabulary

/// The list of customers, asked for by what is known of them.
extension Phrasebook {
    package var everybody: String { say("Semua", "Everybody") }
    package var keptViews: String { say("Tampilan tersimpan", "Kept views") }
    package var filterBy: String { say("Saring", "Filter") }
    package var showThese: String { say("Tampilkan", "Show these") }
    package var nobodyLikeThat: String { say("Tidak ada yang cocok dengan saringan ini.", "Nobody fits this filter.") }
    package var filterNotRead: String {
        say(
            "Sebagian saringan tidak bisa dibaca, jadi diabaikan. Periksa angka dan tanggalnya; “dari” tidak boleh sesudah “sampai”.",
            "Part of the filter could not be read and is left aside. Look at its numbers and days; “from” may not be after “until”."
        )
    }
    package var tagLabel: String { say("Tanda", "Tag") }
    package var tagsTitle: String { say("Tanda", "Tags") }
    package var putTagOn: String { say("Beri tanda", "Put a tag on") }
    package var takeTagOff: String { say("Lepas", "Take off") }
    package var tagOnOrOff: String { say("Beri atau lepas", "On or off") }
    package func tagTheShown(_ count: Int) -> String {
        say("Tandai \(number(count)) yang tampil", "Tag the \(number(count)) shown")
    }
    package var waitingLabel: String { say("Menunggu jawaban", "Waiting for an answer") }
    package var whoeverItIs: String { say("siapa saja", "whoever it is") }
    package var onlyWaiting: String { say("hanya yang menunggu kita", "only those who wait for us") }
    package var kindLabel: String { say("Orang atau usaha", "Person or organisation") }
    package var anyKind: String { say("keduanya", "both") }
    package var persons: String { say("orang", "persons") }
    package var organisations: String { say("usaha, kantor, komunitas", "organisations") }
    package var quietDaysLabel: String { say("Tak pesan selama (hari)", "No order for (days)") }
    package var lastOrderFrom: String { say("Pesanan terakhir dari", "Last order from") }
    package var lastOrderTo: String { say("Pesanan terakhir sampai", "Last order until") }
    package var rememberedLabel: String { say("Yang diingat", "What is remembered") }
    package var rememberedValue: String { say("Isinya persis (boleh kosong)", "Exactly this (may be empty)") }
    package var keepView: String { say("Simpan tampilan ini", "Keep this view") }
    package var viewName: String { say("Nama tampilan", "Name of the view") }
    package var dropView: String { say("Hapus tampilan ini", "Remove this view") }

    package var otherwiseCombined: String {
        say("Salah satu syarat saja, atau “bukan”:", "Any of several conditions, or “not”:")
    }
    /// *Disaring: bertanda reseller, tak pesan 30 hari*
    package func filteredBy(_ filter: CustomerFilter) -> String {
        var parts: [String] = []
        if let tag = filter.tag { parts.append(say("bertanda \(tag)", "tagged \(tag)")) }
        if filter.isWaiting { parts.append(say("menunggu kita", "waiting for us")) }
        if let kind = filter.kind { parts.append(kind == .organisation ? organisations : persons) }
        if let days = filter.quietDays {
            parts.append(say("tak pesan \(number(days)) hari", "no order for \(counted(days, "", "day", "days"))"))
        }
        if filter.lastOrderFrom != nil || filter.lastOrderTo != nil {
            let ends = [filter.lastOrderFrom, filter.lastOrderTo].map { $0.map { longDate($0) } ?? "…" }
            parts.append(
                say("pesanan terakhir \(ends.joined(separator: " – "))", "last order \(ends.joined(separator: " – "))"))
        }
        if let fact = filter.fact {
            let value = fact.value.isEmpty ? "" : " = \(factValue(fact.key, fact.value))"
            parts.append(factKey(fact.key) + value)
        }
        return say("Disaring: \(parts.joined(separator: ", "))", "Filtered: \(parts.joined(separator: ", "))")
    }
}

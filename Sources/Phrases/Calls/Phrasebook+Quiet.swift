import Guidance
import Measures
import Vocabulary

/// *Lama tak pesan*: the usual rhythm, the silence, how likely it is that they are still with us, and what had happened before.
extension Phrasebook {
    func quiet(
        gapDays: Double, lastOrderAt: Instant, readUntil: Instant?, afterComplaint: Bool, _ outlook: PurchaseOutlook?,
        _ before: BeforeSilence?, now: Instant
    ) -> Wording {
        let seen = min(now, readUntil ?? now)
        let silence = days(max(0, zone.day(of: seen).days(since: zone.day(of: lastOrderAt))))
        let habit = every(days: gapDays)
        let first: Wording =
            afterComplaint
            ? say(
                "Biasanya memesan \(habit); sudah \(strong: silence) sepi, setelah keluhan yang belum selesai.",
                "Usually orders \(habit); quiet for \(strong: silence), after a complaint that was not settled.")
            : say(
                "Biasanya memesan \(habit); sudah \(strong: silence) sepi.",
                "Usually orders \(habit); quiet for \(strong: silence).")
        return .sentences(
            first, before.map { Wording(pieces: [.plain(wentWrong($0.kind))]) } ?? Wording(pieces: []),
            zone.day(of: now).days(since: zone.day(of: seen)) > 1
                ? Wording(pieces: [.plain(capitalised(ordersRead(until: seen, now: now)) + ".")]) : Wording(pieces: []),
            Wording(pieces: [.plain(stillWithUs(outlook?.chance))]))
    }

    /// What had gone wrong before somebody fell silent.
    package func wentWrong(_ kind: BeforeSilence.Kind) -> String {
        switch kind {
        case .brokenPromise: say("Sebelumnya ada janji kita yang terlewat.", "Before that, we missed a promise.")
        case .unanswered:
            say("Pesan terakhirnya tidak sempat kita jawab.", "Their last question never got an answer from us.")
        case .orderFellThrough: say("Sebelumnya ada pesanan yang batal.", "Before that, an order fell through.")
        }
    }

    /// The chance that somebody is still with us in words, never surer than it is; nil where no model speaks.
    package func stillWithUs(_ chance: Double?) -> String {
        switch chance {
        case .none: say("Mungkin sudah pindah; belum pasti.", "They may have moved on; we cannot be sure.")
        case .some(..<0.05):
            say("Besar sekali kemungkinan sudah pindah; belum pasti.", "Very likely they have moved on; we cannot be sure.")
        case .some(..<0.2):
            say("Kemungkinan besar sudah pindah; belum pasti.", "They have probably moved on; we cannot be sure.")
        case .some(..<0.5):
            say("Mungkin sudah pindah, mungkin belum.", "They may have moved on, or not.")
        case .some(..<0.8): say("Mungkin masih pelanggan kita.", "They may well still be with us.")
        case .some(..<0.95): say("Kemungkinan besar masih pelanggan kita.", "They are probably still with us.")
        case .some: say("Besar sekali kemungkinan masih pelanggan kita.", "Very likely they are still with us.")
        }
    }

    /// `kira-kira 1 sampai 6 dari 100 orang`: a chance as people can count it.
    package func ofHundred(_ low: Double, _ high: Double) -> String {
        let few = Int((low * 100).rounded(.down))
        let many = Int((high * 100).rounded(.up))
        if many <= 1 { return say("paling banyak 1 dari 100 orang", "at most 1 in 100") }
        if few >= 99 { return say("paling sedikit 99 dari 100 orang", "at least 99 in 100") }
        return few == many
            ? say("kira-kira \(number(few)) dari 100 orang", "about \(number(few)) in 100")
            : say(
                "kira-kira \(number(few)) sampai \(number(many)) dari 100 orang",
                "about \(number(few)) to \(number(many)) in 100")
    }

    func whyQuiet(gap: Double, orders: Int, _ outlook: PurchaseOutlook?) -> String {
        guard let outlook else {
            return say(
                "Perkiraan sederhana dari \(number(orders)) pesanan: biasanya \(every(days: gap)), sekarang jauh lebih lama.",
                "A simple estimate from \(counted(orders, "pesanan", "order", "orders")): usually \(every(days: gap)), now much longer."
            )
        }
        let share = ofHundred(outlook.low, outlook.high)
        let estimate = say(
            "Dari \(number(orders)) pesanannya dan irama pelanggan lain di sini: dengan sepi selama ini, \(share) masih pelanggan. Perkiraan, belum pasti.",
            "From \(counted(orders, "pesanan", "order", "orders")) of theirs and the rhythm of others here: after such a silence, \(share) are still customers. An estimate, not a certainty."
        )
        guard outlook.closedDays > 0 else { return estimate }
        return estimate + " "
            + say(
                "Hari toko tutup (\(days(outlook.closedDays))) tidak dihitung.",
                "Days the shop was closed (\(days(outlook.closedDays))) are not counted.")
    }
}

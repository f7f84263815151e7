import Formats
import Guidance
import Measures
import Phrases
import Vocabulary

/// One of everything that can be said, with Thursday, 19 November 2026, 15.10 in Jakarta as now.
enum Samples {
    static func at(_ text: String) -> Instant {
        guard let day = Day(iso: text.prefix(10)) else { preconditionFailure("no such day: \(text)") }
        let clock = text.dropFirst(11).split(separator: ":").compactMap { Int32($0) }
        let seconds = clock.count == 2 ? clock[0] * 3600 + clock[1] * 60 : 0
        return Zone.jakarta.instant(of: LocalTime(day: day, secondOfDay: seconds, precision: .minute))
    }

    static let now = at("2026-11-19 15:10")
    static let indonesian = Phrasebook(.indonesian, zone: .jakarta)
    static let english = Phrasebook(.english, zone: .jakarta)
    static let midnight = at("2026-11-20 00:00")

    static let words = CallWords(
        customerName: "Bu Ratna Wulandari", quote: "Mbak, bisa tanpa plastik?", quoteAt: at("2026-11-19 09:14"),
        channel: .whatsapp, promiseWhat: "mengganti 4 dus yang rusak", complaintText: "kemasan bocor",
        orderWhat: "20 nasi kotak")

    static func waiting(
        since: String = "2026-11-19 09:14", messages: Int = 1, usual: Double? = 1, theirs: Bool = false, read: String? = nil
    ) -> Reason {
        .waiting(
            since: at(since), last: EntryID(1), messages: messages, usualHours: usual, usualIsTheirs: theirs,
            readUntil: read.map(at))
    }

    static func quiet(complaint: Bool, read: String? = "2026-11-19 15:00") -> Reason {
        .quiet(
            usualGapDays: 12, lastOrderAt: at("2026-10-09 15:10"), orders: 38, readUntil: read.map(at),
            afterComplaint: complaint ? EntryID(5) : nil)
    }

    /// Quiet by a model of purchases.
    static func quiet(
        chance: Double, closedDays: Int = 0, before: BeforeSilence.Kind? = nil
    ) -> Reason {
        .quiet(
            usualGapDays: 12, lastOrderAt: at("2026-10-09 15:10"), orders: 38, readUntil: at("2026-11-19 15:00"),
            afterComplaint: nil,
            outlook: PurchaseOutlook(
                chance: chance, low: chance / 3, high: chance * 2, quietFrom: at("2026-11-02 15:10"), closedDays: closedDays),
            before: before.map { BeforeSilence(kind: $0, entry: EntryID(6)) })
    }

    static let reasons: [Reason] = [
        .promiseDue(promise: PromiseID(1), due: midnight, isDay: true),
        .promiseDue(promise: PromiseID(1), due: at("2026-11-19 16:00"), isDay: false),
        .promiseDue(promise: PromiseID(1), due: at("2026-11-19 14:00"), isDay: false),
        .promiseDue(promise: PromiseID(1), due: at("2026-11-18 00:00"), isDay: true),
        .promiseDue(promise: PromiseID(1), due: at("2026-11-22 00:00"), isDay: true),
        waiting(), waiting(messages: 3, usual: nil), waiting(theirs: true, read: "2026-11-19 09:25"),
        waiting(since: "2026-11-15 09:14", usual: 0.3, read: "2026-11-18 09:25"),
        .complaintOpen(complaint: ComplaintID(1), since: at("2026-11-09 10:31"), lastStepAt: nil),
        .complaintOpen(complaint: ComplaintID(1), since: at("2026-11-09 10:31"), lastStepAt: at("2026-11-16 10:31")),
        .doubleOrder(first: EntryID(1), second: EntryID(2), minutesApart: 6, deliverAt: nil),
        .doubleOrder(first: EntryID(1), second: EntryID(2), minutesApart: 0, deliverAt: midnight),
        .ourTurn(theirs: 4, ours: 1, since: at("2026-02-03 10:00")),
        .ourTurn(theirs: 2, ours: 0, since: at("2025-12-03 10:00")),
        .mourning(since: at("2026-11-18 10:00")), quiet(complaint: false), quiet(complaint: true, read: "2026-11-10 10:00"),
        quiet(chance: 0.45, before: .brokenPromise), quiet(chance: 0.1, before: .unanswered),
        quiet(chance: 0.002, closedDays: 3, before: .orderFellThrough),
        .riskUntold(since: at("2026-11-12 10:00")), .factToAsk(key: "pantangan", deliverAt: midnight),
        .factToAsk(key: "alamat antar", deliverAt: nil),
    ]

    static let problems: [Diagnostic.Problem] = [
        .empty, .binary(kind: "PDF"), .passwordLocked, .truncated, .notRecognised, .encodingBroken(name: "Windows-1252"),
        .nothingFound, .dayOrderAssumed, .amountFormAssumed, .headerMissing, .noSuchDate("31/02/2026"), .noSuchTime("25.61"),
        .noSuchAmount("seratus"), .noSuchPhone("12"), .maskedPhone("****78"), .lostDigits("6.28E+12"), .missing(field: "name"),
        .missing(field: "x_kolom"), .tooFewColumns(expected: 7, found: 3), .tooManyColumns(expected: 3, found: 7),
        .recordTooLong(limit: 1_000_000), .unclosedQuote, .unknownKind("barter"), .textBeforeFirstMessage, .timeWentBack,
        .conflictingRows(key: "ORD-1"), .other("baris aneh"), .damagedFromHere, .noCustomersChat("Info Promo"),
        .unknownWord("janju", near: "janji"),
    ]

    static let troubles: [Trouble] = [
        .anotherProgramUses(folder: "/toko"), .databaseUnreachable, .databaseDamaged, .newerThanThis, .diskFull, .diskFailing,
        .cannotWrite(path: "/toko"), .cannotRead(path: "/toko"), .fileNotFound(path: "a.txt"), .notAShop(path: "/toko"),
        .unknownCustomer("Bu Sari"),
        .ambiguousCustomer("Bu Sari", candidates: ["Bu Sari Dewi", "Bu Sari Utami", "Bu Sari A", "B", "C", "D", "E"]),
        .unknownPromise("9"), .unknownComplaint("9"), .unknownImport("9"), .notADate("31/2"), .notAMoment("x"),
        .notAChoice("xx", option: "--dates", choices: ["dmy"]), .missing(what: "nama"),
        .tooLarge(limitMegabytes: 1500),
        .nothingToImport(path: "/tmp"), .promiseAlreadySettled,
        .alreadyOne("Bu Ratna", "Ratna Wulandari"), .personAndOrganisation("Bu Ratna", "Warung Senja"),
        .toldApart("Bu Ratna", "Ratna Sari"), .notMerged("Bu Ratna"), .saidNothing,
        .portInUse(8080), .notFound, .notAllowed, .busy,
        .unexpected(reference: "A-17"), .passphraseNeeded, .passphrasesDiffer, .nothingToGoBackTo,
        .upgradeNeedsDump(command: "pg_dump"), .backup(.alreadyThere(path: "/a")), .backup(.notABackup(path: "/a")),
        .backup(.newer(path: "/a")), .backup(.notWhole(path: "/a")), .backup(.damaged(path: "/a")),
        .backup(.wrongPassphrase(path: "/a")),
    ]
}

import Formats
import Journal
import Vocabulary

/// A mailbox: settles which addresses are us, finds the talks, and journals every mail that is not known yet.
struct MailImport: Sendable {
    let desk: ImportDesk
    let bundle: MailBundle
    let survey: MailSurvey
    /// Who wrote in all the mailboxes that come in together: a folder of received mail has its answers in another one.
    let allSenders: Set<String>

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: bundle.name)
        report.format = .mail
        switch try await MailSettling(desk: desk, bundle: bundle, survey: survey).settle() {
        case .whoAreWe(let names):
            report.trouble = .whoAreWe(names)
            return report
        case .settled(let ours):
            report.decisions.append(.we(ours.all.sorted()))
            try await bringIn(ours, into: &report)
            return report
        }
    }

    private func bringIn(_ ours: OurAddresses, into report: inout ImportOutcome.FileReport) async throws {
        guard let parcel = bundle.pieces.first?.parcel else { return }
        let reading = MailReading(
            bundle: bundle, survey: survey, ours: ours, leftOut: try await leftOut(), identity: desk.shop.identity,
            now: desk.shop.now, open: { [desk] in try desk.open($0) })
        let origin = try await desk.start(.mail, format: .mail, name: bundle.name)
        report.run = origin.run
        let door = MailDoor()
        var leftOut = 0
        let outcome = try await DraftPump<MailItem, MailReading.Outcome>(desk).run(
            produce: { emit in try reading.read(emit) },
            consume: { batch in
                let done = try await desk.write(origin) { pen in try door.write(batch, with: pen) }
                report.add(done.outcome)
                leftOut += done.leftOut
                door.batchIsOver(dry: desk.request.isDryRun)
            })
        report.diagnostics += outcome.diagnostics
        tell(outcome.passedOver.merging(leftOut > 0 ? [.leftOut: leftOut] : [:], uniquingKeysWith: +), in: &report)
        let isAnswered = allSenders.contains { ours.contains($0) }
        if !isAnswered, report.added + report.known > 0 {
            report.diagnostics.append(Diagnostic(.warning, .nothingFromUs, at: Place(file: bundle.name, line: 0)))
        }
        if let until = try await cover(door, parcel, origin, isAnswered: isAnswered) {
            report.decisions.append(.readUntil(until))
        }
        try await desk.finish(origin, report, touching: .these(Set(door.since.keys)))
    }

    private func tell(_ passedOver: [ImportOutcome.PassedOver: Int], in report: inout ImportOutcome.FileReport) {
        for why in ImportOutcome.PassedOver.allCases {
            if let count = passedOver[why] { report.decisions.append(.mailsPassedOver(why, count)) }
        }
    }

    /// Addresses of which nothing is kept, now and later.
    private func leftOut() async throws -> Set<String> {
        let prefix = "left out/"
        let said = Set(desk.request.leaveOut.map { $0.lowercased() }.filter { $0.contains("@") })
        if !said.isEmpty, !desk.request.isDryRun {
            try await desk.shop.journal.write(as: .owner) { pen in
                for address in said { try pen.setSetting(prefix + address, address) }
            }
        }
        return said.union(try await desk.shop.journal.read(as: .owner) { try $0.settings(under: prefix) }.values)
    }

    /// A box holds every talk up to the moment it was copied. Where none of our answers are in it, a talk is known no further
    /// than its last mail: nobody can say that it was not answered.
    private func cover(_ door: MailDoor, _ parcel: Parcel, _ origin: Origin, isAnswered: Bool) async throws -> Instant? {
        guard let run = origin.run, let last = door.seen.values.map(\.until).max() else { return nil }
        let until = desk.exportedAt(parcel, lastInside: last)
        let talks = door.seen.sorted { $0.key < $1.key }
        for some in talks.chunks(of: 5_000) {
            try await desk.shop.journal.write(as: .owner, origin: origin) { pen in
                for (talk, span) in some {
                    try pen.cover(talk, from: span.from, until: isAnswered ? until : span.until, by: run)
                }
            }
        }
        for some in door.since.sorted(by: { $0.key < $1.key }).chunks(of: 5_000) {
            try await desk.shop.journal.write(as: .owner, origin: origin) { pen in
                for (customer, since) in some { try pen.known(customer, since: since) }
            }
        }
        return isAnswered ? until : nil
    }
}

import Testing
import Vocabulary

@testable import Formats

@Suite("The shop's own notebook") struct NotebookTableTests {
    private func read(_ source: MemorySource) throws -> (drafts: [HappeningDraft], told: [Diagnostic]) {
        let table = try NotebookTable.survey(source)
        var drafts: [HappeningDraft] = []
        var told = table.decisions
        try table.read(source, report: { told.append($0) }) { drafts.append($0) }
        return (drafts, told)
    }

    @Test("every kind of line, and every line that cannot be taken") func kinds() throws {
        let (drafts, told) = try read(TableFixtures.source("catatan.csv"))
        #expect(
            drafts.map(\.happening) == [
                .promise(what: "antar galon", due: try #require(Day(iso: "2026-11-05"))), .promiseKept(what: "galon diantar"),
                .complaint(ComplaintMade(text: "kuahnya tumpah")),
                .complaintStep(ComplaintStep(kind: .apologise, text: "kami mohon maaf")),
                .complaintVerdict(ComplaintVerdict(accepted: true, text: "sudah puas, terima kasih")),
                .gift(Gift(kind: .goods, text: "sekotak kue", value: .rupiah(35_000))),
                .gift(Gift(kind: .referral, text: "mengenalkan tetangganya")),
                .fact(FactLearnt(key: "ukuran sepatu", value: "41", source: .said, confidence: 0.9)),
                .moment(Moment(kind: .mourning, text: "ayahanda wafat")),
                .payment(Payment(amount: .rupiah(1_250_000), method: "transfer")),
                .care("menanyakan kabar anaknya"),
            ])
        #expect(drafts.map(\.side) == [.us, .us, .customer, .us, .customer, .us, .customer, .us, .customer, .customer, .us])
        #expect(drafts.first?.at == .local(try #require(LocalTime(year: 2026, month: 11, day: 2, hour: 9, minute: 14))))
        #expect(drafts.first?.phones == ["081211112222"])
        #expect(
            told.map(\.problem) == [.unknownKind("Melamun"), .missing(field: "jatuh tempo"), .missing(field: "pelanggan")])
        #expect(told.map(\.place.line) == [13, 14, 15])
        #expect(told.allSatisfy { $0.severity == .refused })
    }

    @Test("in English") func english() throws {
        let (drafts, told) = try read(
            MemorySource(
                text: """
                    kind,date,customer,side,text,due,value,key
                    promise,2026-11-02,Bu Sari,customer,bring the box back,2026-11-05,,
                    step,2026-11-03,Bu Sari,,we sent a new one,,,solve
                    verdict,2026-11-04,Bu Sari,,not accepted,,,
                    """))
        #expect(drafts.map(\.side) == [.customer, .us, .customer])
        #expect(
            drafts.map(\.happening) == [
                .promise(what: "bring the box back", due: try #require(Day(iso: "2026-11-05"))),
                .complaintStep(ComplaintStep(kind: .solve, text: "we sent a new one")),
                .complaintVerdict(ComplaintVerdict(accepted: false, text: "not accepted")),
            ])
        #expect(told.isEmpty)
    }

    @Test("a payment without an amount, a fact without its key, a verdict that says nothing") func refusals() throws {
        let (drafts, told) = try read(
            MemorySource(
                text:
                    "jenis,tanggal,pelanggan,isi,nilai\nbayar,1/11/2026,Bu Sari,,\ningatan,13/11/2026,Bu Sari,41,\nputusan,13/11/2026,Bu Sari,entah,\n"
            ))
        #expect(drafts.isEmpty)
        #expect(told.map(\.problem) == [.missing(field: "nilai"), .missing(field: "kunci"), .unknownKind("entah")])
    }
}

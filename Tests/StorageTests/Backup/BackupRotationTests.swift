import Storage
import Testing
import Vocabulary

@Suite("Which backups stay") struct BackupRotationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var rotation: BackupRotation
        var made: [String]
        var staying: [String]
    }

    private static let none = BackupRotation(newest: 0, days: 0, weeks: 0, months: 0)

    static let cases = [
        Case(
            testDescription: "the newest few", rotation: BackupRotation(newest: 2, days: 0, weeks: 0, months: 0),
            made: ["2026-11-22T10:00", "2026-11-22T09:00", "2026-11-22T08:00"],
            staying: ["2026-11-22T10:00", "2026-11-22T09:00"]),
        Case(
            testDescription: "the last of each day, by the shop's own midnight",
            rotation: BackupRotation(newest: 0, days: 2, weeks: 0, months: 0),
            made: ["2026-11-22T00:10", "2026-11-21T23:50", "2026-11-21T08:00", "2026-11-19T08:00"],
            staying: ["2026-11-22T00:10", "2026-11-21T23:50"]),
        Case(
            testDescription: "days without a backup do not count",
            rotation: BackupRotation(newest: 0, days: 3, weeks: 0, months: 0),
            made: ["2026-11-22T10:00", "2026-10-02T10:00", "2026-10-01T10:00", "2026-09-30T10:00"],
            staying: ["2026-11-22T10:00", "2026-10-02T10:00", "2026-10-01T10:00"]),
        Case(
            testDescription: "a week begins on Monday", rotation: BackupRotation(newest: 0, days: 0, weeks: 2, months: 0),
            made: ["2026-11-22T10:00", "2026-11-16T10:00", "2026-11-15T10:00", "2026-11-09T10:00", "2026-11-08T10:00"],
            staying: ["2026-11-22T10:00", "2026-11-15T10:00"]),
        Case(
            testDescription: "the last of each month, over the turn of the year",
            rotation: BackupRotation(newest: 0, days: 0, weeks: 0, months: 2),
            made: ["2027-01-31T10:00", "2027-01-01T10:00", "2026-12-31T10:00", "2026-12-01T10:00", "2026-11-30T10:00"],
            staying: ["2027-01-31T10:00", "2026-12-31T10:00"]),
        Case(testDescription: "none of nothing", rotation: BackupRotation(newest: 3), made: [], staying: []),
    ]

    private static func instant(_ text: String) throws -> Instant {
        let day = try #require(Day(iso: text.prefix(10)))
        let hour = try #require(Int32(text.dropFirst(11).prefix(2)))
        let minute = try #require(Int32(text.suffix(2)))
        return Zone.jakarta.instant(of: LocalTime(day: day, secondOfDay: hour * 3600 + minute * 60, precision: .minute))
    }

    @Test("by a table", arguments: cases)
    func table(_ example: Case) throws {
        let made = try example.made.map(Self.instant)
        let staying = try Set(example.staying.map(Self.instant))
        #expect(example.rotation.staying(made, zone: .jakarta) == staying)
        #expect(example.rotation.staying(made.reversed(), zone: .jakarta) == staying)
    }

    @Test("a backup every day for a year leaves a few of each")
    func aYear() throws {
        let last = try Self.instant("2026-11-22T10:00")
        let made = (0..<365).map { last.subtracting(.days($0)) }
        let staying = BackupRotation(newest: 3).staying(made, zone: .jakarta).sorted(by: >)
        // Seven days; three more Sundays; the ends of five more months.
        #expect(staying.map { made.firstIndex(of: $0) } == [0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 22, 53, 83, 114, 145])
    }
}

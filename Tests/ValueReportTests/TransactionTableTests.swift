import CustomerValue
import Formats
import Phrases
import Testing
import Vocabulary

@testable import ValueReport

@Suite("Purchases from a table") struct TransactionTableTests {
    private func table(_ text: String, _ wanted: TransactionColumns.Wanted = .init()) throws -> TransactionTable {
        try TransactionTable(MemorySource(name: "belanja.csv", text: text), wanted)
    }

    private func cohort(_ table: TransactionTable, _ day: String) throws -> PurchaseCohort {
        let end = try #require(Day(iso: day))
        return try #require(table.ledger.cohort(until: end, in: .days))
    }

    @Test("columns are found by what shops call them, rupiah and days as they are written here")
    func indonesian() throws {
        let table = try table(
            """
            Nama Pelanggan;Tanggal;Total
            Bu Sari;13/03/2025;Rp1.250.000
            Bu Sari;20/03/2025;Rp750.000
            Pak Budi;01/03/2025;Rp90.000

            """)
        #expect(table.ledger.count == 3)
        let cohort = try cohort(table, "2025-03-31")
        let sari = try #require(cohort.customers.firstIndex { table.names[Int($0)] == "Bu Sari" })
        #expect(cohort.histories[sari].repeats == 1)
        #expect(cohort.histories[sari].lastAt == 7)
        #expect(cohort.histories[sari].observed == 18)
        #expect(cohort.histories[sari].meanSpend == 750_000)
    }

    @Test("several purchases of one day are one visit, whatever the order of the rows")
    func oneDay() throws {
        let table = try table(
            "customer,date,amount\nRatna,2025-02-10,5\nRatna,2025-02-01,1\nRatna,2025-02-10,7.5\nRatna,2025-01-20,3\n")
        let cohort = try cohort(table, "2025-03-01")
        #expect(cohort.histories.map(\.repeats) == [2])
        #expect(cohort.histories.map(\.lastAt) == [21])
        #expect(cohort.histories.map(\.meanSpend) == [(12.5 + 1) / 2])
    }

    @Test("returns are no purchase, and are told; so is what cannot be read")
    func oddRows() throws {
        let table = try table(
            "customer,date,amount\nAni,2025-01-01,10\nAni,2025-01-05,-10\n,2025-01-06,4\nAni,kemarin,4\nAni,2025-01-07,banyak\n"
        )
        #expect(table.returns == 1)
        #expect(table.withoutCustomer == 1)
        #expect(table.withoutDay == 1)
        #expect(table.withoutAmount == 1)
        #expect(table.ledger.count == 1)
    }

    @Test("a column that is asked for and is not there is said by its name")
    func wrongColumn() {
        #expect(throws: TransactionColumns.Trouble.noColumn(named: "siapa", header: ["customer", "date"])) {
            try table("customer,date\nAni,2025-01-01\n", .init(customer: "siapa"))
        }
    }

    @Test("many names keep their numbers when the table grows")
    func names() {
        var names = CustomerNames()
        let all = (0..<20_000).map { "pelanggan \($0 * 7919)" }
        for (index, name) in all.enumerated() {
            var name = name
            let number = name.withUTF8 { names.number(of: $0) }
            #expect(number == Int32(index))
        }
        var again = all[12_345]
        let number = again.withUTF8 { names.number(of: $0) }
        #expect(number == 12_345)
        #expect(names[12_345] == all[12_345])
    }
}

import CustomerValue
import Formats
import Foundation
import ValueReport
import Vocabulary

/// Measures what `Benchmarks/value.py` compares with other tools: one job a process, its CPU seconds as JSON.
@main struct ValueBench {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "rfm" where arguments.count > 1: try rfm(arguments[1])
        case "fit" where arguments.count > 2: try fit(arguments[1], arguments[2])
        case "coverage": coverage()
        default: print("ValueBench rfm TRANSACTIONS.csv | fit SUMMARY.csv MODEL | coverage")
        }
    }

    /// x, t_x, T, m of every customer of a table of purchases.
    private static func rfm(_ path: String) throws {
        let before = cpuSeconds()
        let table = try TransactionTable(try DiskSource(path))
        guard let last = table.ledger.lastDay, let cohort = table.ledger.cohort(until: last) else { return }
        report(["rows": Double(table.rows), "customers": Double(cohort.histories.count), "cpu": cpuSeconds() - before])
    }

    /// Fits one model to a table of summaries (`customer,x,t_x,T,m`, times in days taken as they are) and forecasts with it.
    private static func fit(_ path: String, _ name: String) throws {
        guard let family = ModelFamily(rawValue: name) else { return }
        let source = try DiskSource(path)
        var histories: [PurchaseSummary] = []
        try TableReader(source, try TableReader.survey(source)).read { row in
            let repeats = Int(row.text(1)) ?? 0
            let lastAt = Double(row.text(2)) ?? 0
            let observed = Double(row.text(3)) ?? 0
            let spend = Double(row.text(4)) ?? 0
            histories.append(PurchaseSummary(repeats: repeats, lastAt: lastAt, observed: observed, meanSpend: spend))
        }
        let start = cpuSeconds()
        guard let fit = Fitter(HistoryTable(histories), unit: .days).fit(family) else { return }
        let fitted = cpuSeconds()
        var plain = Forecaster(fit.model, spend: nil, horizon: 365, unit: .days, monthlyDiscount: nil)
        let purchases = histories.reduce(0) { $0 + plain.purchases($1) }
        let forecast = cpuSeconds()
        let spend = SpendFit(histories.map { ($0.repeats, $0.meanSpend) })
        let spent = cpuSeconds()
        var worth = Forecaster(fit.model, spend: spend, horizon: 365, unit: .days)
        let value = histories.reduce(0) { $0 + worth.forecast($1).value }
        report([
            "customers": Double(histories.count), "logLikelihood": fit.logLikelihood, "fit": fitted - start,
            "purchases": purchases, "expected": forecast - fitted, "spend": spent - forecast, "value": value,
            "clv": cpuSeconds() - spent,
        ])
    }

    /// How often ninety per cent ranges hold.
    private static func coverage() {
        for (customers, worlds) in [(50, 400), (300, 300), (3_000, 200)] {
            let shares = Coverage(customers: customers, worlds: worlds).shares
            report([
                "customers": Double(customers), "worlds": Double(worlds), "purchases": shares.purchases, "spend": shares.spend,
                "alive": shares.alive,
            ])
        }
    }

    private static func report(_ figures: [String: Double]) {
        let fields = figures.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
        print("{\(fields.joined(separator: ", "))}")
    }
}

private func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// A file, read in pieces.
private final class DiskSource: ByteSource {
    let name: String
    let size: Int? = nil
    private let descriptor: Int32

    struct Unreadable: Error {}

    init(_ path: String) throws {
        name = path
        descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Unreadable() }
    }

    deinit { close(descriptor) }

    func rewind() throws { lseek(descriptor, 0, SEEK_SET) }
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        max(0, Foundation.read(descriptor, buffer.baseAddress, buffer.count))
    }
}

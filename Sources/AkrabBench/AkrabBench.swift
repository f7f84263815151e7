import Foundation

/// `make bench`: measures Akrab on generated data, each scenario in a process of its own, and prints the table of
/// `Docs/benchmarks.md`. `AkrabBench NAME …` runs only those; `--scale 0.1` makes the data a tenth.
@main
struct AkrabBench {
    static func main() async throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "child" {
            try await Scenario.child(arguments[1], folder: arguments[2], scale: Double(arguments[3]) ?? 1)
            return
        }
        var scale = 1.0
        if let at = arguments.firstIndex(of: "--scale"), at + 1 < arguments.count {
            scale = Double(arguments[at + 1]) ?? 1
            arguments.removeSubrange(at...at + 1)
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-bench-\(getpid())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let wanted = Scenario.allCases.filter { arguments.isEmpty || arguments.contains($0.rawValue) }
        print("| scenario | figure | target |\n|---|---|---|")
        for scenario in wanted { try scenario.measure(in: folder, scale: scale) }
    }
}

/// One thing that is measured.
enum Scenario: String, CaseIterable {
    case orders, workbook, chats, mail, contacts, today, writers, duplicates, backup, export, measures, worth, plans

    func measure(in folder: String, scale: Double) throws {
        switch self {
        case .orders: try OrdersBench.measure(folder, scale)
        case .workbook: try WorkbookBench.measure(folder, scale)
        case .chats: try ChatsBench.measure(folder, scale)
        case .mail: try MailBench.measure(folder, scale)
        case .contacts: try ContactsBench.measure(folder, scale)
        case .today: try TodayBench.measure(folder, scale)
        case .writers: try WritersBench.measure(folder, scale)
        case .duplicates: try DuplicatesBench.measure(folder, scale)
        case .backup: try BackupBench.measure(folder, scale)
        case .export: try ExportBench.measure(folder, scale)
        case .measures: try MeasuresBench.measure(folder, scale)
        case .worth: try WorthBench.measure(folder, scale)
        case .plans: try PlansBench.measure(folder, scale)
        }
    }

    /// The measured half, in its own process.
    static func child(_ name: String, folder: String, scale: Double) async throws {
        switch name {
        case "orders": try await OrdersBench.run(folder)
        case "workbook": try await WorkbookBench.run(folder)
        case "chat-parser": try ChatsBench.parse(folder)
        case "chats": try await ChatsBench.run(folder)
        case "mail": try await MailBench.run(folder)
        case "contacts-before": try await ContactsBench.run(folder, file: "before.csv")
        case "contacts": try await ContactsBench.run(folder, file: "after.csv")
        case "today-fill": try await TodayBench.fill(folder, scale)
        case "measures-fill": try await TodayBench.fill(folder, scale, perCustomer: 20)
        case "today-rebuild": try await TodayBench.rebuild(folder)
        case "today": try await TodayBench.ask(folder)
        case "duplicates-fill": try await DuplicatesBench.fill(folder)
        case "duplicates": try await DuplicatesBench.run(folder)
        case "export": try await ExportBench.export(folder)
        case "export-back": try await ExportBench.bringBack(folder)
        case "shares": try await MeasuresBench.shares(folder)
        case "measures": try await MeasuresBench.whole(folder)
        case "measure-one": try await MeasuresBench.one(folder)
        case "writers": try await WritersBench.run(folder)
        case "worth-fill": try await WorthBench.fill(folder, scale)
        case "worth-summaries": try await WorthBench.summaries(folder)
        case "worth": try await WorthBench.study(folder)
        case "plans-fill": try await PlansBench.fill(folder)
        case "plans": try await PlansBench.look(folder)
        case "backup-fill": try await BackupBench.fill(folder, scale)
        case "backup": try await BackupBench.run(folder)
        default: throw CocoaError(.featureUnsupported)
        }
    }
}

func row(_ scenario: String, _ figure: String, _ target: String) {
    print("| \(scenario) | \(figure) | \(target) |")
    fflush(nil)
}

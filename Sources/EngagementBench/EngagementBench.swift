import Chances
import Engagement
import Foundation
import Vocabulary

/// Measures the guard and the spread: one job a process, its figures as JSON. `Benchmarks/spread.py` compares the spread with
/// other tools on the same graph.
@main struct EngagementBench {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "guard": watch(people: arguments.count > 1 ? Int(arguments[1]) ?? 100_000 : 100_000)
        case "spread" where arguments.count > 3:
            try await spread(arguments[1], seeds: arguments[2], runs: Int(arguments[3]) ?? 1)
        case "graph" where arguments.count > 4:
            try graph(
                to: arguments[1], people: Int(arguments[2]) ?? 0, ties: Int(arguments[3]) ?? 0,
                reproduction: Double(arguments[4]) ?? 0.8)
        default:
            print("EngagementBench guard [PEOPLE] | graph FILE PEOPLE TIES R | spread FILE SEEDS RUNS")
        }
    }

    /// A plan of ten elements for many people, each with a few words, half of them in a group that has ways of its own.
    private static func watch(people: Int) {
        let now = Instant(seconds: 1_790_000_000)
        let taxonomy = Taxonomy.standard
        var dice = Chance("guests")
        let guests = (0..<people).map { number in
            let stances = (0..<dice.below(4)).map { _ in
                HeldStance(
                    dice.pick(Stance.allCases), towards: dice.pick(taxonomy.traits).id, dice.pick(StanceSource.allCases),
                    at: now.subtracting(.days(dice.below(1_000))), in: taxonomy)
            }
            return Guest(
                id: CustomerID(Int64(number + 1)), stances: stances, segments: dice.happens(50) ? ["pengajian"] : ["kantor"],
                zone: dice.pick([.jakarta, .makassar, .jayapura]))
        }
        let segments = ["drink.alcohol", "food.taste.cheese", "entertain.music"].map { trait in
            SegmentStance(
                segment: "pengajian", trait: trait, shares: [.forbids: 0.5, .accepts: 0.5], confidence: 0.6, at: now)
        }
        let traits = [
            "drink.alcohol.in_food", "food.taste.cheese", "entertain.music.loud", "food.seafood", "place.no_prayer_room",
            "humour.sarcasm", "price.hard_sell", "reward.points", "channel.wa_broadcast", "visual.fear",
        ]
        let plan = Plan(
            name: "syukuran", kind: .event,
            elements: traits.map { Plan.Element(name: $0, aspect: .food, traits: [$0]) }, at: now)
        let reading = StanceReading(taxonomy, segments: segments, asOf: now)
        let watch = Guard(reading)
        let start = Moment()
        let verdict = watch.look(at: plan, for: guests)
        let looked = start.seconds
        let better = watch.improve(verdict, for: guests)
        report([
            ("people", Double(people)), ("elements", Double(traits.count)), ("expected", verdict.disappointed.mean),
            ("replacements", Double(better.replacements.count)), ("look", looked.wall), ("lookCPU", looked.cpu),
            ("lookAndImprove", start.seconds.wall), ("lookAndImproveCPU", start.seconds.cpu),
        ])
    }

    // MARK: the spread

    /// A graph in which everybody tells ten others on average, drawn by lot: `from,to,probability`.
    private static func graph(to path: String, people: Int, ties: Int, reproduction: Double) throws {
        var dice = Chance("graph")
        let probability = reproduction * Double(people) / Double(ties)
        var text = "from,to,probability\n"
        for _ in 0..<ties {
            let from = dice.below(people)
            let to = (from + 1 + dice.below(people - 1)) % people
            text += "\(from),\(to),\(probability)\n"
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// From the first so many people.
    private static func spread(_ path: String, seeds: String, runs: Int) async throws {
        let reading = Moment()
        let (nodes, ties) = try read(path, seeds: Int(seeds) ?? 1)
        let graph = TellingGraph(nodes, ties)
        let read = reading.seconds
        let start = Moment()
        let result = await RandomSpread(graph, keepsNodes: false).spread(runs: runs)
        let ran = start.seconds
        report([
            ("people", Double(nodes.count)), ("ties", Double(ties.count)), ("runs", Double(runs)),
            ("expected", result.expected),
            ("standardError", result.standardError), ("read", read.wall), ("wall", ran.wall), ("cpu", ran.cpu),
        ])
    }

    private static func read(_ path: String, seeds: Int) throws -> ([TellingGraph.Node], [TellingGraph.Tie]) {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        var ties: [TellingGraph.Tie] = []
        var most = -1
        var memory: (text: String, value: Double) = ("", 0)
        for line in data.split(separator: UInt8(ascii: "\n")).dropFirst() {
            let cells = line.split(separator: UInt8(ascii: ","))
            guard cells.count == 3, let from = number(cells[0]), let to = number(cells[1]) else { continue }
            let text = String(decoding: cells[2], as: UTF8.self)
            if text != memory.text { memory = (text, Double(text) ?? 0) }
            ties.append(TellingGraph.Tie(from: from, to: to, tells: memory.value))
            most = max(most, from, to)
        }
        let nodes = (0...max(0, most)).map { TellingGraph.Node(disappointed: $0 < seeds ? 1 : 0) }
        return (nodes, ties)
    }

    private static func number(_ digits: Data) -> Int? {
        digits.reduce(Int?.some(0)) { sum, digit in
            guard let sum, (48...57).contains(digit) else { return nil }
            return sum * 10 + Int(digit - 48)
        }
    }

    private static func report(_ figures: [(String, Double)]) {
        print("{\(figures.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", "))}")
    }
}

/// Since when, on the wall and of this process.
private struct Moment {
    private let wall = Self.clock(CLOCK_MONOTONIC)
    private let cpu = Self.clock(CLOCK_PROCESS_CPUTIME_ID)

    var seconds: (wall: Double, cpu: Double) {
        (Self.clock(CLOCK_MONOTONIC) - wall, Self.clock(CLOCK_PROCESS_CPUTIME_ID) - cpu)
    }

    private static func clock(_ id: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(id, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

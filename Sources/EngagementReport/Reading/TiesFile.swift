import Engagement
import Formats

/// Who tells whom, from a table with the columns `from`, `to` and `probability`: one way each, from any program.
package struct TiesFile: Sendable {
    package enum Trouble: Error, Hashable, Sendable {
        case noColumn(String)
        case noChance(String, line: Int)
        case noName(line: Int)
        case empty
        case unknownSeed(String)
    }

    /// In the order they are first met.
    package let names: [String]
    package let ties: [TellingGraph.Tie]
    private let places: [String: Int]

    /// - Throws: ``Trouble``, or what the source throws.
    package init(_ source: any ByteSource) throws {
        let survey = try TableReader.survey(source)
        let header = survey.header.map { $0.lowercased().filter { $0 != " " } }
        func column(_ names: String...) throws(Trouble) -> Int {
            guard let found = header.firstIndex(where: { names.contains($0) }) else { throw .noColumn(names[0]) }
            return found
        }
        let (from, to) = (try column("from", "dari"), try column("to", "ke", "kepada"))
        let chance = try column("probability", "kemungkinan")
        var names: [String] = []
        var places: [String: Int] = [:]
        var ties: [TellingGraph.Tie] = []
        func place(_ name: String) -> Int {
            if let known = places[name] { return known }
            places[name] = names.count
            names.append(name)
            return names.count - 1
        }
        try TableReader(source, survey).read { row in
            let (teller, hearer) = (row.text(from), row.text(to))
            guard !teller.isEmpty, !hearer.isEmpty else { throw Trouble.noName(line: row.line) }
            let text = row.text(chance)
            guard let tells = Self.number(text), (0...1).contains(tells) else { throw Trouble.noChance(text, line: row.line) }
            ties.append(TellingGraph.Tie(from: place(teller), to: place(hearer), tells: tells))
        }
        guard !ties.isEmpty else { throw Trouble.empty }
        self.names = names
        self.places = places
        self.ties = ties
    }

    /// `0.4`, `0,4`, `2/5`.
    private static func number(_ text: String) -> Double? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
            Double(String($0.map { $0 == "," ? "." : $0 }))
        }
        guard let first = parts.first, let top = first else { return nil }
        guard parts.count > 1 else { return top }
        guard parts.count == 2, let bottom = parts[1], bottom != 0 else { return nil }
        return top / bottom
    }

    /// With those people disappointed at first hand, for sure.
    package func graph(seeds: [String]) throws(Trouble) -> TellingGraph {
        var disappointed = [Bool](repeating: false, count: names.count)
        for seed in seeds {
            guard let place = places[seed] else { throw .unknownSeed(seed) }
            disappointed[place] = true
        }
        return TellingGraph(disappointed.map { TellingGraph.Node(disappointed: $0 ? 1 : 0) }, ties)
    }

    /// `a, b` as people type it.
    package static func seeds(_ text: String) -> [String] {
        text.split(separator: ",").map { seed in
            String(seed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }
}

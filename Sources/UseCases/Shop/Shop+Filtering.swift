import Guidance
import Journal
import Vocabulary

/// Customers by what is known of them, and views: such questions kept under a name.
extension Shop {
    /// One page of those who are asked for, with their tags.
    package func customers(
        _ filter: CustomerFilter, after: (searchKey: String, id: CustomerID)? = nil, limit: Int = 50, as viewer: Viewer = .owner
    ) async throws -> [Customer] {
        if filter.isWaiting { _ = try await hasThoughtAnew() }
        let (moment, lane) = (now, Int(Lane.waiting.rawValue))
        let today = zone.day(of: moment)
        return try await journal.read(as: viewer) {
            try $0.customers(filter, waitingIn: lane, at: moment, today: today, after: after, limit: limit)
        }
    }

    package func tags(of customers: [CustomerID], as viewer: Viewer = .owner) async throws -> [CustomerID: [String]] {
        try await journal.read(as: viewer) { try $0.tags(of: customers) }
    }

    /// What a question can be about: tags there are, names under which something is remembered.
    package func filterChoices(as viewer: Viewer = .owner) async throws -> (tags: [String], facts: [String]) {
        try await journal.read(as: viewer) { (try $0.tags(), try $0.factNames()) }
    }

    // MARK: views

    private static let viewPrefix = "view/"
    package static let mostViews = 30
    package static let longestViewName = 40

    /// Questions kept under a name, by that name; the question is what stands behind the `?` of its address.
    package func views() async throws -> [(name: String, query: String)] {
        try await journal.read(as: .owner) { try $0.settings(under: Self.viewPrefix) }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// - Returns: false when the name is none, or there are too many.
    package func keepView(_ name: String, _ query: String) async throws -> Bool {
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty, name.count <= Self.longestViewName, query.utf8.count <= 1_000 else { return false }
        return try await journal.write(as: .owner) { pen in
            let known = try pen.book.settings(under: Self.viewPrefix)
            let kept = try pen.words(name)
            guard known[kept] != nil || known.count < Self.mostViews else { return false }
            try pen.setSetting(Self.viewPrefix + kept, query)
            return true
        }
    }

    package func dropView(_ name: String) async throws {
        try await journal.write(as: .owner) { try $0.removeSetting(Self.viewPrefix + name) }
    }
}

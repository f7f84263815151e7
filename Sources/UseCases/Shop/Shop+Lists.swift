import Journal
import Vocabulary

extension Shop {
    package func imports(limit: Int = 50) async throws -> [ImportRecord] {
        try await journal.read(as: .owner) { try $0.imports(limit: limit) }
    }

    package func promise(_ id: PromiseID, as viewer: Viewer = .owner) async throws -> Promise? {
        try await journal.read(as: viewer) { try $0.promise(id) }
    }

    package func customers(
        after: (searchKey: String, id: CustomerID)? = nil, limit: Int = 50, as viewer: Viewer = .owner
    ) async throws -> [Customer] {
        try await journal.read(as: viewer) { try $0.customers(after: after, limit: limit) }
    }

    package func customers(named words: String, limit: Int = 50, as viewer: Viewer = .owner) async throws -> [Customer] {
        try await journal.read(as: viewer) { try $0.customers(named: words, limit: limit) }
    }
}

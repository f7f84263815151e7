import Storage

/// A database of its own for one test: fresh, with today's tables, closed and removed afterwards.
package func withDatabase<T>(on engine: TestEngine, _ body: (any Database) async throws -> T) async throws -> T {
    try await withPlace(on: engine) { place in
        let database = try await place.open()
        return try await Afterwards.run {
            try await body(database)
        } always: {
            try await database.close()
        }
    }
}

/// A place of its own for one test that opens and closes its database itself.
package func withPlace<T>(
    on engine: TestEngine, empty: Bool = false, _ body: (TestPlace) async throws -> T
) async throws -> T {
    try await Turn.taking {
        let place = try await TestPlace(on: engine, empty: empty)
        return try await Afterwards.run {
            try await body(place)
        } always: {
            try await place.remove()
        }
    }
}

/// A `defer` that may wait and throw. The first error is the one that is told.
enum Afterwards {
    static func run<T>(_ body: () async throws -> T, always cleanUp: () async throws -> Void) async throws -> T {
        let value: T
        do {
            value = try await body()
        } catch {
            do { try await cleanUp() } catch let second { print("cleaning up after \(error) failed too: \(second)") }
            throw error
        }
        try await cleanUp()
        return value
    }
}

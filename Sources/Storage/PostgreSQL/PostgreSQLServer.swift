/// The few things that cannot be done inside a transaction: `CREATE DATABASE`, `VACUUM`.
package enum PostgreSQLServer {
    /// Connects, has it done, disconnects.
    package static func perform(_ command: String, at url: String) async throws {
        let worker = PostgreSQLWorker(url: url)
        do {
            try await worker.perform { try $0.control(command) }
            await worker.disconnect()
        } catch {
            await worker.disconnect()
            throw error
        }
    }
}

import Journal

/// Words are put into the index in the background, so that neither an import nor a page waits for it.
extension Shop {
    /// So many parts are read at once and put down in one write.
    private static let partsAtOnce = 4

    /// - Parameter most: no more parts than about so many; the rest stays for another time.
    package func indexWords(atMost most: Int = .max) async throws {
        var done = 0
        while done < most {
            try Task.checkCancellation()
            let parts = try await journal.read(as: .owner) { try $0.partsToIndex(atMost: Self.partsAtOnce) }
            guard !parts.isEmpty, try await journal.write(as: .owner, { try $0.index(parts) }) else { return }
            done += parts.count
        }
    }

    package func indexWordsAnew() async throws {
        try await journal.write(as: .owner) { try $0.forgetWords() }
        try await indexWords()
    }
}

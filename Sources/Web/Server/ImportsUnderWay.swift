import Formats
import Synchronization
import UseCases
import Vocabulary

/// Files that are being brought in, or were lately: they come in whether anybody looks on or not.
final class ImportsUnderWay: Sendable {
    private let runs = Mutex<[(word: String, run: ImportUnderWay)]>([])
    /// So many reports are still shown.
    private static let kept = 20

    /// Nil where there is none of that word, or somebody else began it.
    func run(_ word: String, of person: StaffID?) -> ImportUnderWay? {
        runs.withLock { runs in runs.first { $0.word == word && $0.run.person == person }?.run }
    }

    /// Those of this person that go on.
    func words(of person: StaffID?) -> [String] {
        runs.withLock { $0 }.filter { $0.run.person == person && $0.run.goesOn }.map(\.word)
    }

    /// Begins it; the same word again is the same run.
    func begin(
        _ word: String, by person: StaffID?, _ work: @escaping @Sendable (ImportUnderWay) async throws -> ImportOutcome
    ) -> ImportUnderWay {
        let (run, isNew) = runs.withLock { runs -> (ImportUnderWay, Bool) in
            if let known = runs.first(where: { $0.word == word })?.run, !known.isToBeAskedAgain { return (known, false) }
            let run = ImportUnderWay(by: person)
            runs.removeAll { $0.word == word }
            runs.append((word, run))
            if runs.count > Self.kept { runs.removeFirst(runs.count - Self.kept) }
            return (run, true)
        }
        if isNew { run.begin(work) }
        return run
    }
}

/// One of them: how far it is, and at last what came of it.
final class ImportUnderWay: ImportDialogue {
    struct Place: Sendable {
        var file: String
        /// Nil where nobody knows how long the file is.
        var percent: Int?
    }

    let person: StaffID?
    private struct State {
        var place: Place?
        var outcome: Result<ImportOutcome, any Error>?
        var task: Task<Void, any Error>?
    }
    private let state = Mutex(State())

    init(by person: StaffID?) { self.person = person }

    fileprivate func begin(_ work: @escaping @Sendable (ImportUnderWay) async throws -> ImportOutcome) {
        let task = Task<Void, any Error> {
            let outcome: Result<ImportOutcome, any Error>
            do { outcome = .success(try await work(self)) } catch { outcome = .failure(error) }
            state.withLock { $0.outcome = outcome }
        }
        state.withLock { $0.task = task }
    }

    var place: Place? { state.withLock { $0.place } }

    /// Nil while it goes on.
    /// - Throws: what it broke off with.
    var outcome: ImportOutcome? { get throws { try state.withLock { $0.outcome }?.get() } }

    var goesOn: Bool { state.withLock { $0.outcome == nil } }

    /// We did not say who we are in these chats: the same files are asked about once more.
    var isToBeAskedAgain: Bool {
        guard case .success(let outcome) = state.withLock({ $0.outcome }) else { return false }
        return outcome.asksWhoWeAre
    }

    /// - Parameter patience: nil for as long as it takes.
    func wait(noLongerThan patience: Duration?) async throws {
        guard let task = state.withLock({ $0.task }) else { return }
        guard let patience else { return try await task.value }
        _ = try await task.isDone(within: patience)
    }

    func whoAreWe(in chat: String, names: [String]) async -> String? { nil }

    func progress(_ file: String, done: Int, of total: Int?) {
        let percent = total.map { $0 > 0 ? min(100, done * 100 / $0) : 100 }
        state.withLock { $0.place = Place(file: file, percent: percent) }
    }
}

import Phrases
import UseCases

/// `akrab import --watch`: what comes to lie in a folder comes in, until somebody ends it. The shop is open only while
/// something comes in; beside a running server the server brings it in.
struct WatchedImport {
    let paths: [String]
    let session: Session
    let phrases: Phrasebook

    /// - Returns: only when the command is cancelled.
    func run() async throws {
        var watch = FolderWatch(paths.map { session.absolute($0) })
        session.console.err(phrases.watching(paths.joined(separator: ", ")))
        while true {
            let files = watch.look()
            if !files.isEmpty { try await bringIn(files) }
            try await Task.sleep(for: .seconds(1))
        }
    }

    /// As the same command would without `--watch`, of these files alone.
    private func bringIn(_ files: [String]) async throws {
        var pass = session
        let folders = Set(paths)
        pass.arguments = session.arguments.filter { $0 != "--watch" && !folders.contains($0) } + files
        // Nobody sits at the screen all the time: a file that stays outside is told, and the next one comes in.
        _ = await Akrab.perform(pass)
    }
}

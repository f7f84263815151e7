import Foundation

/// Where files lie that were sent, until somebody has said what to do with them. Nobody else on this machine may read there,
/// and it goes when the server does.
final class UploadFolder: Sendable {
    private let root: URL

    init() {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString)", isDirectory: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// An empty folder of its own, and the word it is called back by.
    func make() throws -> (word: String, folder: URL) {
        let word = UUID().uuidString.lowercased()
        let folder = root.appendingPathComponent(word, isDirectory: true)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return (word, folder)
    }

    /// Nil when there is none of that word any more.
    func folder(_ word: String) -> URL? {
        guard UUID(uuidString: word) != nil else { return nil }
        let folder = root.appendingPathComponent(word.lowercased(), isDirectory: true)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    func remove(_ word: String) {
        if let folder = folder(word) { try? FileManager.default.removeItem(at: folder) }
    }
}

import Foundation

/// SHA-256 as another program computes it.
enum Digest {
    static func text(of bytes: [UInt8]) -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("digest-\(UUID().uuidString)")
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = [file.path]
        process.standardOutput = pipe
        do {
            try Data(bytes).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            try process.run()
            let answer = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: answer.prefix(64), as: UTF8.self)
        } catch {
            return "no digest: \(error)"
        }
    }
}

import Foundation

/// What a finished process took, by the system's own account.
struct Measured {
    var cpuSeconds: Double
    var wallSeconds: Double
    var peakMegabytes: Double
    var output: String

    /// Runs this program again for one scenario.
    static func child(_ name: String, _ folder: String, _ scale: Double = 1) throws -> Measured {
        try run(["/proc/self/exe", "child", name, folder, String(scale)])
    }

    static func run(_ command: [String], input: String? = nil) throws -> Measured {
        var outPipe: [Int32] = [0, 0]
        guard pipe(&outPipe) == 0 else { throw CocoaError(.fileReadUnknown) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, outPipe[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, outPipe[0])
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var pid: pid_t = 0
        let start = Date()
        let program = command[0] == "/proc/self/exe" ? CommandLine.arguments[0] : command[0]
        guard posix_spawnp(&pid, program, &actions, nil, &words, environ) == 0 else {
            throw CocoaError(.executableLoad)
        }
        close(outPipe[1])
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(outPipe[0], &buffer, buffer.count)
            if count <= 0 { break }
            output += buffer[..<count]
        }
        close(outPipe[0])
        var status: Int32 = 0
        var usage = rusage()
        wait4(pid, &status, 0, &usage)
        guard status == 0 else { throw CocoaError(.executableRuntimeMismatch) }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Measured(
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), wallSeconds: Date().timeIntervalSince(start),
            peakMegabytes: Double(usage.ru_maxrss) / 1024, output: String(decoding: output, as: UTF8.self))
    }
}

/// CPU seconds of this process so far, all threads.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

extension Double {
    func rounded(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}

/// Writes a large text file piece by piece.
final class TextFile {
    private let handle: UnsafeMutablePointer<FILE>
    private(set) var bytes = 0

    init(_ path: String) throws {
        guard let opened = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
        handle = opened
    }
    func write(_ line: String) {
        bytes += line.utf8.count
        fputs(line, handle)
    }
    func close() { fclose(handle) }
}

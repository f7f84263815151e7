import Foundation
import Synchronization

/// Where a command speaks: this terminal, or somebody's terminal at the other end of the socket.
protocol Console: Sendable {
    func out(_ text: String)
    func err(_ text: String)
    /// One line typed by a person; nil when nobody is there.
    func ask(_ question: String) async -> String?
    /// As ``ask(_:)``, but what is typed is not shown.
    func askSecret(_ question: String) async -> String?
    /// A line that is written over itself; empty to clear it.
    func status(_ text: String)
    var isTerminal: Bool { get }
}

/// The terminal this process was started from.
final class TerminalConsole: Console {
    let isTerminal = isatty(STDERR_FILENO) == 1
    private let canAsk = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    private let hasStatus = Mutex(false)

    func out(_ text: String) { write(TerminalText.plain(text) + "\n", to: STDOUT_FILENO) }

    func err(_ text: String) {
        status("")
        write(TerminalText.plain(text) + "\n", to: STDERR_FILENO)
    }

    func ask(_ question: String) async -> String? {
        guard canAsk else { return nil }
        status("")
        write(question + " ", to: STDERR_FILENO)
        return readLine(strippingNewline: true)
    }

    func askSecret(_ question: String) async -> String? {
        guard canAsk else { return nil }
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return nil }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            write("\n", to: STDERR_FILENO)
        }
        return await ask(question)
    }

    func status(_ text: String) {
        guard isTerminal else { return }
        hasStatus.withLock { shown in
            if text.isEmpty && !shown { return }
            write("\r\u{1B}[2K" + TerminalText.plain(text), to: STDERR_FILENO)
            shown = !text.isEmpty
        }
    }

    private func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}

/// Words of customers on a terminal: what would move its cursor, rename its window or turn words around is shown as a mark.
enum TerminalText {
    static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isObeyed) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isObeyed($0) ? "\u{FFFD}" : $0 }))
    }

    static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

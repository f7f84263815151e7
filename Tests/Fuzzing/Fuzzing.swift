import Foundation

/// One parser for the fuzzer: bytes in, nothing out. A trap, a hang, memory without bound or a sanitizer's report is a finding;
/// that a file is refused is not.
struct FuzzedParser: Sendable {
    let name: String
    let read: @Sendable ([UInt8]) throws -> Void

    static let all: [FuzzedParser] = [
        whatsApp, telegram, vCard, ldif, contacts, orders, notebook, phones, numbers, mailWords, mail, mbox, workbook, zip,
    ]

    /// The one that `AKRAB_FUZZ` names.
    static let chosen: FuzzedParser = {
        let name = ProcessInfo.processInfo.environment["AKRAB_FUZZ"] ?? ""
        guard let found = all.first(where: { $0.name == name }) else {
            print("AKRAB_FUZZ must be one of: " + all.map(\.name).joined(separator: " "))
            exit(2)
        }
        return found
    }()
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // What is refused by throwing is refused rightly.
    do { try FuzzedParser.chosen.read(bytes) } catch {}
    return 0
}

/// What must hold of whatever was read; what does not is said before it ends the run.
func must(_ holds: Bool, _ words: @autoclosure () -> String) {
    guard !holds else { return }
    FileHandle.standardError.write(Data("BROKEN: \(words())\n".utf8))
    abort()
}

import Foundation
import Synchronization

/// What was learnt is kept as text and read at every look: the same text is taken apart once.
enum Decoded {
    private static let last = Mutex<[ObjectIdentifier: (text: String, value: any Sendable)]>([:])

    /// - Returns: nil for a text that is none of these.
    static func value<Value: Decodable & Sendable>(_ type: Value.Type = Value.self, of text: String) -> Value? {
        let known = last.withLock { $0[ObjectIdentifier(type)] }
        if let known, known.text == text { return known.value as? Value }
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else { return nil }
        last.withLock { $0[ObjectIdentifier(type)] = (text, value) }
        return value
    }
}

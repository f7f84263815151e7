import Formats
import Vocabulary

/// Words somebody typed, read as handles.
enum Handles {
    static func read(_ words: String) -> [Handle] {
        var handles = PhoneNumber.numbers(in: words).map { Handle(kind: .phone, value: $0) }
        let trimmed = words.lowercased()
        if trimmed.contains("@"), !trimmed.hasPrefix("@"), !trimmed.contains(" ") {
            handles.append(Handle(kind: .email, value: trimmed))
        } else if trimmed.hasPrefix("@") {
            handles.append(Handle(kind: .username, value: String(trimmed.dropFirst())))
        }
        return handles
    }
}

import Formats

/// What a plan wants of a piece of JSON, and what it says when it gets something else.
extension JSONTree {
    /// Nil where it is not there.
    func optional<Value>(_ key: String, _ path: KeyPath<JSONTree, Value?>) throws(PlanTrouble) -> Value? {
        guard let found = self[key] else { return nil }
        guard let value = found[keyPath: path] else { throw .wrongKind(key, line: found.line) }
        return value
    }

    func needed<Value>(_ key: String, _ path: KeyPath<JSONTree, Value?>) throws(PlanTrouble) -> Value {
        guard let value = try optional(key, path) else { throw .missing(key, line: line) }
        return value
    }

    /// None where it is not there.
    func objects(_ key: String) throws(PlanTrouble) -> [JSONTree] {
        let found = try optional(key, \.list) ?? []
        if let other = found.first(where: { !$0.isObject }) { throw .wrongKind(key, line: other.line) }
        return found
    }

    func texts(_ key: String) throws(PlanTrouble) -> [String] {
        var found: [String] = []
        for one in try optional(key, \.list) ?? [] {
            guard let text = one.text else { throw .wrongKind(key, line: one.line) }
            found.append(text)
        }
        return found
    }

    /// One of a few words of ours.
    func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Word.Type
    ) throws(PlanTrouble) -> Word? where Word.RawValue == String {
        guard let text = try optional(key, \.text) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw unknown(text, key, Word.allCases.map(\.rawValue), line: self[key]?.line)
        }
        return word
    }

    /// - Parameter tells: whether those that would do are few enough to be told.
    func unknown(
        _ word: String, _ key: String, _ known: [String], tells: Bool = true, line other: Int? = nil
    ) -> PlanTrouble {
        .unknownWord(
            word, key: key, line: other ?? line, near: nearestWord(to: word, among: known), known: tells ? known : [])
    }

    func unknownKeys(_ known: Set<String>) -> [PlanFile.Note] {
        keys.filter { !known.contains($0) }.map { PlanFile.Note(key: $0, line: self[$0]?.line ?? line) }
    }
}

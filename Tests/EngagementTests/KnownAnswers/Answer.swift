import Foundation

/// A value of a case file, read leniently: an amount may be a number, "0.75" or "3/4".
struct Answer: CustomStringConvertible {
    let raw: Any?
    init(_ raw: Any?) { self.raw = raw is NSNull ? nil : raw }

    subscript(key: String) -> Answer { Answer((raw as? [String: Any])?[key]) }
    var keys: [String] { ((raw as? [String: Any]) ?? [:]).keys.sorted() }
    func has(_ key: String) -> Bool { (raw as? [String: Any])?.keys.contains(key) ?? false }
    var list: [Answer] { ((raw as? [Any]) ?? []).map(Answer.init) }
    var isNull: Bool { raw == nil }
    var text: String? { raw as? String }
    var flag: Bool? { raw as? Bool }
    var description: String { raw.map { "\($0)" } ?? "null" }

    var number: Double? {
        if let number = raw as? NSNumber { return number.doubleValue }
        if has("value") { return self["value"].number }
        guard let parts = text?.split(separator: "/").map({ Double($0) }), let first = parts.first else { return nil }
        guard let top = first else { return nil }
        guard parts.count == 2 else { return top }
        return parts[1].map { top / $0 }
    }
}

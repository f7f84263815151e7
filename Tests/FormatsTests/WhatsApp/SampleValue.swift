/// A value of expected.json.
enum SampleValue: Decodable, Equatable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([SampleValue])
    case record([String: SampleValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .flag(value)
        } else if let value = try? container.decode(Int.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([SampleValue].self) {
            self = .list(value)
        } else {
            self = .record(try container.decode([String: SampleValue].self))
        }
    }

    var list: [SampleValue]? { if case .list(let value) = self { value } else { nil } }
    var number: Int? { if case .number(let value) = self { value } else { nil } }
    var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
    var text: String? { if case .text(let value) = self { value } else { nil } }
    var record: [String: SampleValue]? { if case .record(let value) = self { value } else { nil } }
    var numbers: [Int]? { list.map { $0.compactMap(\.number) } }
    var texts: [String]? { list.map { $0.compactMap(\.text) } }
}

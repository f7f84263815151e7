/// Why a JSON file could not be read further, and where.
enum JSONTrouble: Error, Hashable {
    /// It ends in the middle.
    case truncated(line: Int)
    case malformed(line: Int)
    /// Brackets inside brackets, deeper than any program writes.
    case tooDeep(line: Int)

    var line: Int {
        switch self {
        case .truncated(let line), .malformed(let line), .tooDeep(let line): line
        }
    }
}

/// Which sign stands between the cells: tried on the first records, outside quotes. The right one cuts nearly every
/// record into the same number of cells; a decimal comma cuts the rows but not the header.
struct SeparatorSniffer {
    private static let candidates: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]
    private static let recordsLookedAt = 200

    let newline: UInt8

    func separator(of head: [UInt8]) -> UInt8 {
        var best = (score: 0.0, separator: Self.candidates[0])
        for candidate in Self.candidates {
            let score = score(widths(head, candidate))
            if score > best.score { best = (score, candidate) }
        }
        return best.separator
    }

    private func widths(_ head: [UInt8], _ separator: UInt8) -> [Int] {
        var copy = head
        let scanner = RecordScanner(separator: separator, newline: newline)
        return copy.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return [] }
            var widths: [Int] = []
            var start = 0
            while start < buffer.count, widths.count < Self.recordsLookedAt,
                let next = scanner.scan(base, from: start, to: buffer.count, isLast: true)
            {
                let isBlank = scanner.count == 1 && scanner.firstCell[0].end <= scanner.firstCell[0].start
                if !isBlank { widths.append(scanner.count) }
                start = next
            }
            return widths
        }
    }

    private func score(_ widths: [Int]) -> Double {
        var counts: [Int: Int] = [:]
        for width in widths where width > 1 { counts[width, default: 0] += 1 }
        guard let commonest = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 0 }
        // Short rows are common (trailing cells left out), so rows cut at all count for something too.
        let same = Double(commonest.value) / Double(widths.count)
        let cut = Double(counts.values.reduce(0, +)) / Double(widths.count)
        return same + cut * 0.5 + min(Double(commonest.key), 12) * 0.04
    }
}

/// Which national numbers Indonesia has: mobile 8[1-35-9] with seven to ten more digits, the area codes of Telkom, and the
/// special ones (0800, 0804, 0807, 0809, 1500xxx). Without the leading zero.
enum IndonesianNumbering {
    static func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
        guard (9...12).contains(digits.count), digits.first == 56, let second = digits.dropFirst().first else { return false }
        return second > 48 && second != 52
    }

    static func isValid(_ digits: ArraySlice<UInt8>) -> Bool {
        guard digits.allSatisfy(\.isAsciiDigit), let first = digits.first else { return false }
        switch first {
        case 56: return isMobile(digits) || isSpecial(digits)
        case 49: return isSpecial(digits)
        case 50...57: return isFixed(digits)
        default: return false
        }
    }

    /// How many digits the area code has; nil when no area begins so.
    static func areaLength(_ digits: ArraySlice<UInt8>) -> Int? {
        let values = digits.prefix(3).map { Int($0) - 48 }
        guard values.count == 3 else { return nil }
        // Jakarta, Bandung, Semarang, Surabaya, Medan.
        switch (values[0], values[1]) {
        case (2, 1), (2, 2), (2, 4), (3, 1), (6, 1): return 2
        default: return areas.contains(values[0] * 100 + values[1] * 10 + values[2]) ? 3 : nil
        }
    }

    private static func isFixed(_ digits: ArraySlice<UInt8>) -> Bool {
        guard let area = areaLength(digits) else { return false }
        let local = digits.count - area
        if area == 3 { return (5...8).contains(local) }
        switch (digits.first, digits.dropFirst().first) {
        case (50, 49), (50, 50): return (7...8).contains(local) || isShort(digits)
        case (50, 52): return (7...8).contains(local)
        case (54, 49): return (5...9).contains(local)
        default: return (5...8).contains(local)
        }
    }

    /// The short numbers of large companies in Jakarta (14022, 500888) and Bandung.
    private static func isShort(_ digits: ArraySlice<UInt8>) -> Bool {
        let text = Array(digits)
        if text.starts(with: Array("2114".utf8)) { return text.count == 7 }
        if text.starts(with: Array("21500".utf8)) { return text.count == 8 }
        return text.starts(with: Array("22".utf8)) && text.count == 8
    }

    private static func isSpecial(_ digits: ArraySlice<UInt8>) -> Bool {
        func begins(_ prefix: String, _ counts: ClosedRange<Int>) -> Bool {
            digits.starts(with: Array(prefix.utf8)) && counts.contains(digits.count)
        }
        return begins("800", 8...10) || begins("809", 10...10) || begins("804", 10...10) || begins("8071", 10...10)
            || begins("1500", 7...7) || begins("177", 9...11)
    }

    private static let areas: Set<Int> = {
        // The numbering plan's area codes, by their first two digits.
        let plan: [(Int, String)] = [
            (23, "1234"), (25, "1234"), (26, "012345678"), (27, "123456"), (28, "0123456789"), (29, "12345678"),
            (32, "12345678"), (33, "1234568"), (34, "123"), (35, "12345678"), (36, "123568"), (37, "0123469"),
            (38, "0123456789"),
            (40, "1234589"), (41, "0134789"), (42, "0123678"), (43, "0124568"), (44, "3"), (45, "12378"), (46, "12345"),
            (47, "134"), (48, "1245"),
            (51, "12356789"), (52, "25678"), (53, "12456789"), (54, "123589"), (55, "12346"), (56, "12345678"),
            (62, "0123456789"), (63, "1234569"), (64, "123456"), (65, "0123456789"),
            (70, "2"), (71, "123456789"), (72, "123456789"), (73, "0123456789"), (74, "12345678"), (75, "123456789"),
            (76, "0123456789"), (77, "01236789"),
            (90, "12"), (91, "01345678"), (92, "0123479"), (95, "125678"), (96, "23679"), (97, "159"), (98, "01346"),
        ]
        var codes: Set<Int> = []
        for (two, lasts) in plan { for last in lasts.utf8 { codes.insert(two * 10 + Int(last) - 48) } }
        return codes
    }()
}

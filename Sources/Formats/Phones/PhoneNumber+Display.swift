extension PhoneNumber {
    /// As people here write it: `0812-3456-7890`, `(021) 555-0123`; numbers of other countries stay as they are.
    package static func display(_ e164: String) -> String {
        let bytes = Array(e164.utf8)
        guard bytes.starts(with: Array("+62".utf8)) else { return e164 }
        let national = bytes[3...]
        guard IndonesianNumbering.isValid(national) else { return e164 }
        if IndonesianNumbering.isMobile(national) { return "0" + groups(national, first: 3, then: national.count <= 9 ? 3 : 4) }
        if let area = IndonesianNumbering.areaLength(national), national.first != 56 {
            let local = national.dropFirst(area)
            return "(0\(text(national.prefix(area)))) " + groups(local, first: local.count <= 7 ? 3 : 4, then: 4)
        }
        return national.first == 49 ? text(national) : "0" + groups(national, first: 3, then: 4)
    }

    private static func groups(_ digits: ArraySlice<UInt8>, first: Int, then: Int) -> String {
        var parts = [text(digits.prefix(first))]
        var rest = digits.dropFirst(first)
        while !rest.isEmpty {
            // A last group of one or two digits reads badly: it joins the one before.
            let size = rest.count - then < 3 ? rest.count : then
            parts.append(text(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return parts.joined(separator: "-")
    }

    private static func text(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits, as: UTF8.self) }
}

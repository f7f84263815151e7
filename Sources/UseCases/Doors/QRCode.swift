import CQREncode

/// A square of dark and light fields that a telephone's camera reads (ISO/IEC 18004), by libqrencode.
package struct QRCode: Hashable, Sendable {
    /// Fields along an edge, without the quiet margin.
    package let size: Int
    private let fields: [Bool]

    /// - Returns: nil for what does not fit: more than some 2,000 bytes.
    package init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        size = width
        fields = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
    }

    package func isDark(_ row: Int, _ column: Int) -> Bool {
        (0..<size).contains(row) && (0..<size).contains(column) && fields[row * size + column]
    }

    /// For a terminal: two rows a line, light on dark ground as terminals are, with the margin cameras need.
    package var lines: [String] {
        stride(from: -2, to: size + 2, by: 2).map { row in
            String(
                (-2..<size + 2).map { column in
                    switch (isDark(row, column), isDark(row + 1, column)) {
                    case (false, false): "█"
                    case (false, true): "▀"
                    case (true, false): "▄"
                    case (true, true): " "
                    } as Character
                })
        }
    }

    /// As the `d` of an SVG path, one unit a field.
    package var path: String {
        var path = ""
        for row in 0..<size {
            for column in 0..<size where isDark(row, column) { path += "M\(column) \(row)h1v1h-1z" }
        }
        return path
    }
}

/// The form of the weights file: a line that names it, then sections in one order, numbers with their low byte first.
///
/// `AKRABLS1`, sure margins (2 × Int32), three heads (language, sentiment, sentiment in English), slang, valence.
/// A head: classes and bits (UInt8 each), picounits (Int32), a bias a class (Int32), weights (Int8, classes × 2^bits).
/// Slang: count (Int32), then spelling and formal word, each a length (UInt8) and letters.
/// Valence: count (Int32), then a length (UInt8), letters, and a value (Int8).
package enum ModelFile {
    static let name = Array("AKRABLS1".utf8)

    package struct Head: Sendable {
        package var classes: Int
        package var bits: Int
        package var picoUnits: Int32
        package var biases: [Int32]
        package var weights: [Int8]

        package init(classes: Int, bits: Int, picoUnits: Int32, biases: [Int32], weights: [Int8]) {
            self.classes = classes
            self.bits = bits
            self.picoUnits = picoUnits
            self.biases = biases
            self.weights = weights
        }
    }

    package static func bytes(
        sureMargin: Int32, sureMarginInEnglish: Int32, heads: [Head], slang: [(spelling: [UInt8], formal: [UInt8])],
        valence: [(letters: [UInt8], value: Int8)]
    ) -> [UInt8] {
        var bytes = name
        append(sureMargin, to: &bytes)
        append(sureMarginInEnglish, to: &bytes)
        for head in heads {
            bytes.append(UInt8(head.classes))
            bytes.append(UInt8(head.bits))
            append(head.picoUnits, to: &bytes)
            for bias in head.biases { append(bias, to: &bytes) }
            bytes.append(contentsOf: head.weights.map { UInt8(bitPattern: $0) })
        }
        append(Int32(slang.count), to: &bytes)
        for line in slang {
            append(line.spelling, to: &bytes)
            append(line.formal, to: &bytes)
        }
        append(Int32(valence.count), to: &bytes)
        for word in valence {
            append(word.letters, to: &bytes)
            bytes.append(UInt8(bitPattern: word.value))
        }
        return bytes
    }

    private static func append(_ number: Int32, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> Int32(shift))) }
    }

    private static func append(_ letters: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(UInt8(letters.count))
        bytes.append(contentsOf: letters)
    }
}

extension ModelFile {
    /// Reads a model whose weights stay where they are: the bytes must live as long as the program.
    /// - Returns: `nil` when the bytes are not such a file, or are cut off.
    package static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ListeningModel? {
        var cursor = Cursor(bytes)
        guard bytes.count > name.count, bytes.prefix(name.count).elementsEqual(name) else { return nil }
        cursor.position = name.count
        guard let margin = cursor.number(), let marginInEnglish = cursor.number(), let language = cursor.head(),
            let sentiment = cursor.head(), let english = cursor.head(), language.classes == ListeningModel.languages.count,
            sentiment.classes == 3, english.classes == 3, let slangCount = cursor.number()
        else { return nil }
        var slang: [(spelling: [UInt8], formal: [UInt8])] = []
        for _ in 0..<slangCount {
            guard let spelling = cursor.letters(), let formal = cursor.letters() else { return nil }
            slang.append((spelling, formal))
        }
        guard let valenceCount = cursor.number() else { return nil }
        var valence: [(letters: [UInt8], value: Int8)] = []
        for _ in 0..<valenceCount {
            guard let letters = cursor.letters(), let value = cursor.byte() else { return nil }
            valence.append((letters, Int8(bitPattern: value)))
        }
        guard cursor.position == bytes.count else { return nil }
        return ListeningModel(
            version: checksum(bytes), slang: Slang(lines: slang), valence: WordValence(valence), language: language,
            sentiment: sentiment, sentimentInEnglish: english, sureMargin: margin, sureMarginInEnglish: marginInEnglish)
    }

    /// FNV-1a over every 64th byte and the biases at the head of the file: enough to tell two trainings apart, and quick.
    private static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for index in stride(from: 0, to: bytes.count, by: 64) { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
        for byte in bytes.prefix(64) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }

    private struct Cursor {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0
        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func byte() -> UInt8? {
            guard position < bytes.count else { return nil }
            defer { position += 1 }
            return bytes[position]
        }

        mutating func number() -> Int32? {
            guard position + 4 <= bytes.count else { return nil }
            var number: UInt32 = 0
            for offset in 0..<4 { number |= UInt32(bytes[position + offset]) << UInt32(8 * offset) }
            position += 4
            return Int32(bitPattern: number)
        }

        mutating func letters() -> [UInt8]? {
            guard let count = byte(), position + Int(count) <= bytes.count else { return nil }
            defer { position += Int(count) }
            return Array(bytes[position..<position + Int(count)])
        }

        mutating func head() -> LinearHead? {
            guard let classes = byte(), let bits = byte(), (1...16).contains(classes), (8...20).contains(bits),
                let picoUnits = number()
            else { return nil }
            var biases: [Int32] = []
            for _ in 0..<classes {
                guard let bias = number() else { return nil }
                biases.append(bias)
            }
            let count = Int(classes) << Int(bits)
            guard position + count <= bytes.count else { return nil }
            let weights = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[position..<position + count])
                .assumingMemoryBound(to: Int8.self)
            position += count
            return LinearHead(
                classes: Int(classes), bits: Int(bits), picoUnits: picoUnits, biases: biases,
                weights: .shipped(ShippedBytes(pointer: weights)))
        }
    }
}

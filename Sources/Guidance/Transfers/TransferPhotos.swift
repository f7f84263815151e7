import Listening
import Vocabulary

/// *Foto transfer*: pictures a customer sent with words of a transfer, or near them. A picture is not money: it only asks
/// somebody to look into the account.
package enum TransferPhotos {
    /// So far apart a picture and the words about it may be sent. [assumption]
    package static let near = Span.minutes(30)

    /// - Parameter talk: entries of one customer, in any order; of ours or of other kinds are passed over.
    /// - Returns: the newest first.
    package static func found(in talk: [Entry]) -> [Entry] {
        let messages = talk.compactMap { entry -> (entry: Entry, message: Message)? in
            guard case .message(let message) = entry.event, entry.side == .customer else { return nil }
            return (entry, message)
        }
        let told = messages.filter { tells($0.message.text) }.map(\.entry.at.instant.microseconds)
        return messages.filter { mayBe($0.message) }.map(\.entry)
            .filter { picture in told.contains { abs($0 - picture.at.instant.microseconds) <= near.microseconds } }
            .sorted { ($0.at.instant, $0.id) > ($1.at.instant, $1.id) }
    }

    /// A picture, or what an export left out: most chats are exported without their pictures.
    package static func mayBe(_ message: Message) -> Bool {
        (message.media == .image || message.media == .unknown) && !message.isDeleted
    }

    /// *Bukti transfer*, *sudah tf ya kak*, *proof of payment*; not *belum transfer*, *nanti saya tf*.
    package static func tells(_ text: String) -> Bool {
        let tokens = Folding.tokens(of: text)
        let words = tokens.map { $0.kind == .word ? Folding.letters(of: $0, in: text) : "" }
        for index in words.indices where TransferWords.transfers.contains(words[index]) {
            let before = words[..<index].suffix(2)
            if before.contains(where: TransferWords.notYet.contains) { continue }
            if before.contains(where: TransferWords.done.contains) { return true }
            if index + 1 < words.count, TransferWords.already.contains(words[index + 1]) { return true }
        }
        return words.contains(where: TransferWords.alone.contains)
    }
}

private enum TransferWords {
    static func set(_ words: String) -> Set<String> { Set(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

    static let transfers = set(
        """
        transfer tf trf trasfer transfernya transferan ditransfer ditf bayar dibayar pembayaran pelunasan dp qris payment
        transferred paid
        """)
    /// Somewhere before such a word.
    static let done = set("bukti buktinya sudah sdh udah udh dah telah barusan baru struk resi proof already have ive just")
    /// Behind one: *transfer sudah ya*.
    static let already = set("sudah sdh udah udh masuk done proof receipt berhasil")
    static let notYet = set("belum blm blom nanti ntar besok mau akan not will")
    static let alone = set("transferred")
}

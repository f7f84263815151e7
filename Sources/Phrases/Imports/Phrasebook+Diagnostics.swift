import Formats

extension Phrasebook {
    /// What happened, what is safe, what to do: *File ini terkunci sandi. Tidak ada yang berubah. Buka kuncinya, lalu coba lagi.*
    package func sentence(_ diagnostic: Diagnostic) -> String {
        [what(diagnostic.problem), outcome(diagnostic), advice(diagnostic.problem)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// With its place before it and what was read after it.
    package func line(_ diagnostic: Diagnostic) -> String {
        let excerpt = shortened(diagnostic.excerpt)
        let read = excerpt.isEmpty ? "" : say(" Terbaca: \(quoted(excerpt)).", " Read: \(quoted(excerpt)).")
        return "\(place(diagnostic)): \(sentence(diagnostic))\(read)"
    }

    package func place(_ diagnostic: Diagnostic) -> String {
        let file = diagnostic.place.file
        guard !isWholeFile(diagnostic.problem), diagnostic.place.line > 0 else { return file }
        if let mail = diagnostic.place.mail, diagnostic.place.line > 1 || mail > 1 {
            return say(
                "\(file), surel ke-\(number(mail)), baris \(number(diagnostic.place.line))",
                "\(file), mail \(number(mail)), line \(number(diagnostic.place.line))")
        }
        return say("\(file), baris \(number(diagnostic.place.line))", "\(file), line \(number(diagnostic.place.line))")
    }

    private func isWholeFile(_ problem: Diagnostic.Problem) -> Bool {
        switch problem {
        case .empty, .binary, .passwordLocked, .truncated, .notRecognised, .encodingBroken, .nothingFound, .dayOrderAssumed,
            .amountFormAssumed, .headerMissing, .nothingFromUs:
            true
        default: false
        }
    }

    private func outcome(_ diagnostic: Diagnostic) -> String {
        switch (diagnostic.severity, isWholeFile(diagnostic.problem)) {
        case (.refused, true): say("Tidak ada yang berubah.", "Nothing has changed.")
        case (.refused, false): say("Baris ini dilewati, yang lain tetap masuk.", "This line was left out; the others came in.")
        case (.warning, _): say("Tetap masuk; tolong diperiksa.", "It came in; please have a look.")
        case (.note, _): ""
        }
    }
}

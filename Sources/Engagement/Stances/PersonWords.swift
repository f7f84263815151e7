import Vocabulary

/// A person's words, the one that holds of each trait, ready to be asked about many traits.
struct PersonWords {
    struct Word {
        /// Place in the taxonomy; -1 where it lists no such trait.
        var trait: Int
        var stance: Stance
        /// Today's.
        var confidence: Double
        /// Place among the person's stances.
        var place: Int
    }
    private(set) var words: [Word] = []
    /// Places of their groups that have ways of their own.
    private(set) var segments: [Int] = []

    /// Takes the memory of the person before.
    mutating func take(_ stances: [HeldStance], segments names: [String], _ reading: StanceReading) {
        words.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        for name in names {
            if let place = reading.segmentPlace(name) { segments.append(place) }
        }
        for (place, held) in stances.enumerated() where held.at <= reading.asOf {
            let word = Word(
                trait: reading.taxonomy.place(of: held.trait) ?? -1, stance: held.stance,
                confidence: held.confidence(asOf: reading.asOf), place: place)
            if let known = words.firstIndex(where: { isOneTrait($0, word, stances) }) {
                if speaks(word, instead: words[known], stances) { words[known] = word }
            } else {
                words.append(word)
            }
        }
    }

    private func isOneTrait(_ a: Word, _ b: Word, _ stances: [HeldStance]) -> Bool {
        a.trait == b.trait && (a.trait >= 0 || stances[a.place].trait == stances[b.place].trait)
    }

    /// The later word of one trait holds, at one moment the more cautious. But what was said stays said: a word nobody said does
    /// not lift a *pantang* that somebody did, while it is the surer of the two.
    private func speaks(_ word: Word, instead known: Word, _ stances: [HeldStance]) -> Bool {
        if holds(known, against: word, stances) { return false }
        if holds(word, against: known, stances) { return true }
        let (at, before) = (stances[word.place].at, stances[known.place].at)
        if at != before { return at > before }
        if word.stance != known.stance { return word.stance.caution > known.stance.caution }
        // Of two equal words the surer, where sure is the cautious side.
        return word.stance.caution >= Stance.dislikes.caution
            ? word.confidence > known.confidence : word.confidence < known.confidence
    }

    private func holds(_ a: Word, against b: Word, _ stances: [HeldStance]) -> Bool {
        let (wasSaid, isSaid) = (stances[a.place].confidence, stances[b.place].confidence)
        return a.stance == .forbids && wasSaid >= HeldStance.stated && isSaid < HeldStance.stated && a.confidence > b.confidence
    }
}

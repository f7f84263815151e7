/// What people of this business corrected, and how it bends the next readings. The shipped weights never change.
///
/// Bounded: a word moves at most so far, and a full table moves no further words. Reversible: a lesson taken back leaves no trace.
/// Exportable: the lessons are all there is; everything else is made from them again, the same on every machine.
package struct ShopLessons: Sendable {
    /// One correction: how a message was meant, as a person said.
    package struct Lesson: Hashable, Sendable, Codable {
        /// Tells messages apart; whoever keeps the lessons chooses it.
        package var message: Int64
        package var text: String
        package var sentiment: Sentiment

        package init(message: Int64, text: String, sentiment: Sentiment) {
            self.message = message
            self.text = text
            self.sentiment = sentiment
        }
    }

    /// In the order they were given; a later word on the same message takes the place of the earlier.
    package private(set) var lessons: [Lesson] = []
    private var steps: [Int16] = []

    private static let bits: UInt32 = 12
    private static let classes = 3
    /// The farthest one feature may move, and how far one lesson moves it.
    private static let farthest: Int16 = 60
    private static let step: Int16 = 12
    package static let mostLessons = 5_000

    package init() {}

    /// - Parameter lessons: as exported; the first ``mostLessons`` of them count.
    package init(_ lessons: [Lesson]) { for lesson in lessons { learn(lesson) } }

    package mutating func learn(_ lesson: Lesson) {
        if lessons.contains(where: { $0.message == lesson.message }) { forget(message: lesson.message) }
        guard lessons.count < Self.mostLessons else { return }
        lessons.append(lesson)
        take(lesson)
    }

    /// As if it had never been said.
    package mutating func forget(message: Int64) {
        lessons.removeAll { $0.message == message }
        steps = []
        for lesson in lessons { take(lesson) }
    }

    /// What a person said of this very message: it outweighs everything, for ever.
    package func verdict(on message: Int64) -> Sentiment? { lessons.last { $0.message == message }?.sentiment }

    /// How far the lessons move negative, neutral and positive for these words, in shares of ``Features/one``.
    func nudges(of text: String) -> [Int32] {
        guard !steps.isEmpty else { return [0, 0, 0] }
        var nudges: [Int32] = [0, 0, 0]
        Features(of: TypedWords(of: text)).visit { _, feature, share in
            let row = Int(feature >> (32 - Self.bits)) * Self.classes
            for index in 0..<Self.classes { nudges[index] &+= Int32(steps[row + index]) &* share }
        }
        return nudges
    }

    private mutating func take(_ lesson: Lesson) {
        if steps.isEmpty { steps = Array(repeating: 0, count: Self.classes << Int(Self.bits)) }
        let chosen = Sentiment.allCases.firstIndex(of: lesson.sentiment) ?? 1
        Features(of: TypedWords(of: lesson.text)).visit { _, feature, _ in
            let row = Int(feature >> (32 - Self.bits)) * Self.classes
            for index in 0..<Self.classes {
                let moved = steps[row + index] + (index == chosen ? Self.step : -Self.step / 2)
                steps[row + index] = max(-Self.farthest, min(Self.farthest, moved))
            }
        }
    }
}

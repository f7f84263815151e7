import Foundation
import Listening

/// Everything from the message data to the bytes of the weights file.
struct Training {
    static let seed: UInt64 = 19_112_026

    let corpus: Corpus
    let bytes: [UInt8]
    let model: ListeningModel
    /// Source and number of messages learned from.
    private(set) var learnedFrom: [(name: String, count: Int)] = []

    private static let indonesian = ["smsa", "prdect", "hoasa", "casa", "nusax-ind", "nusax-jav", "nusax-sun", "nusax-min"]
    private static let english = ["nusax-eng", "uci-eng"]

    init(_ corpus: Corpus) throws {
        self.corpus = corpus
        let slangLines = try corpus.slang()
        let slang = Slang(lines: slangLines)
        let valenceLines = try corpus.valence()
        let valence = WordValence(valenceLines)
        var sets: [String: [LabelledMessage]] = [:]
        for name in Self.indonesian + Self.english { sets[name] = try corpus.sentiment("\(name)-train") }
        let desk = try corpus.serviceDesk()
        let bank = try corpus.bank()
        let own = try corpus.own("tune")
        let from = { (names: [String], weight: Double) in names.map { Lesson(messages: sets[$0] ?? [], weight: weight) } }

        let sentiment = HeadTraining(classes: 3, bits: 17, cost: 0.4, seed: Self.seed).train(
            from(Self.indonesian, 1) + [Lesson(messages: desk, weight: 0.05), Lesson(messages: own, weight: 2)]
        ) { text in
            let words = TypedWords(of: text).inPlainWords(by: slang)
            return Features(of: words, marks: MoodMarks.marks(on: words, text: text))
        }
        let inEnglish = HeadTraining(classes: 3, bits: 17, cost: 0.25, seed: Self.seed).train(
            from(Self.indonesian, 0.3) + from(Self.english, 1)
                + [
                    Lesson(messages: bank, weight: 0.1), Lesson(messages: desk, weight: 0.1), Lesson(messages: own, weight: 2),
                ]
        ) { text in
            let words = TypedWords(of: text)
            return Features(of: words, marks: MoodMarks.marks(on: words, text: text, valence: valence))
        }
        let spoken = { (names: [String], label: Int, weight: Double) in
            Lesson(
                messages: names.flatMap { (sets[$0] ?? []).map { LabelledMessage(text: $0.text, label: label) } },
                weight: weight)
        }
        let language = HeadTraining(classes: 4, bits: 14, cost: 0.5, seed: Self.seed).train(
            [
                spoken(["nusax-ind", "nusax-min"], 0, 1), spoken(["prdect", "smsa"], 0, 0.2),
                Lesson(messages: desk.map { LabelledMessage(text: $0.text, label: 0) }, weight: 0.5),
                spoken(["nusax-eng", "uci-eng"], 1, 1),
                Lesson(messages: bank.map { LabelledMessage(text: $0.text, label: 1) }, weight: 0.5),
                spoken(["nusax-jav"], 2, 1), spoken(["nusax-sun"], 3, 1),
            ]
        ) { Features(of: TypedWords(of: $0)) }

        var model = ListeningModel(
            slang: slang, valence: valence, language: language.head, sentiment: sentiment.head,
            sentimentInEnglish: inEnglish.head, sureMargin: 0, sureMarginInEnglish: 0)
        model.sureMargin = Self.fifth(try Validation.margins("smsa", corpus, model))
        model.sureMarginInEnglish = Self.fifth(try Validation.margins("nusax-eng", corpus, model))
        bytes = ModelFile.bytes(
            sureMargin: model.sureMargin, sureMarginInEnglish: model.sureMarginInEnglish,
            heads: [language.file, sentiment.file, inEnglish.file], slang: slangLines, valence: valenceLines)
        self.model = model
        learnedFrom = (Self.indonesian + Self.english).map { ("\($0)-train", sets[$0]?.count ?? 0) }
        learnedFrom += [
            ("stif-unlabelled and stif-pairs-train, labelled by our rules", desk.count),
            ("banking77-train, every fourth, labelled by kind", bank.count), ("our own messages, rows marked tune", own.count),
        ]
    }

    /// A fifth of the margins lie below it.
    private static func fifth(_ margins: [Int32]) -> Int32 {
        margins.isEmpty ? 0 : margins.sorted()[margins.count / 5]
    }
}

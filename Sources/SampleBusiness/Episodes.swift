import Chances

/// The talk round one order: asked, answered, brought, thanked. It says what `pesanan.csv` says.
struct Episodes {
    let person: Person
    /// As this phone names them.
    let speaker: String
    private var dice: Chance
    private(set) var lines: [ChatLine] = []

    init(_ person: Person, speaker: String) {
        self.person = person
        self.speaker = speaker
        dice = Chance("chat \(person.name)")
    }

    mutating func tell(_ orders: [KitchenOrder]) {
        for order in orders where !order.isToldElsewhere {
            place(order)
            if dice.happens(28) { pay(order) }
            if order.deliverAt.adding(minutes: 275) < Moment.now, order.status != "Batal" { deliver(order) }
            if dice.happens(10) { chatter(after: order) }
        }
    }

    /// Minutes until somebody in the kitchen looks at the phone; most often within the hour.
    static let waits = [4, 7, 10, 12, 15, 18, 20, 24, 27, 30, 33, 36, 40, 42, 45, 48, 52, 55, 58, 64, 72, 85]

    private mutating func place(_ order: KitchenOrder) {
        let asked = order.placedAt.adding(minutes: -dice.pick(Self.waits))
        let book = PhraseBook.of(person.voice)
        let main = order.lines[0]
        let extras = order.lines.dropFirst().map { "plus \($0.dish.spoken) \($0.tenths / 10)" }
        for (index, part) in dice.pick(book.ask).split(separator: "|").enumerated() {
            say(fill(String(part), order, seenFrom: asked), at: asked.adding(minutes: index))
        }
        if !extras.isEmpty {
            say(
                person.voice == .english ? extras.joined(separator: ", ") + " please" : extras.joined(separator: ", ") + " ya",
                at: asked.adding(minutes: 1))
        }
        let english = person.voice == .english
        let answer =
            order.lines.count > 1 && !english
            ? OurPhrases.list : dice.pick(english ? OurPhrases.acceptInEnglish : OurPhrases.accept)
        let list = order.lines.map { "- \($0.tenths / 10) \($0.dish.spoken)" }.joined(separator: "\n")
        reply(fill(answer, order, seenFrom: order.placedAt).replacing("{daftar}", with: list), at: order.placedAt)
        if main.tenths % 10 != 0 { reply("Rendangnya \(main.tenths / 10),\(main.tenths % 10) kg ya", at: order.placedAt) }
        say(dice.pick(book.thanks), at: order.placedAt.adding(minutes: dice.between(1, 9)))
    }

    private mutating func pay(_ order: KitchenOrder) {
        let english = person.voice == .english
        let at = order.placedAt.adding(minutes: dice.between(15, 90))
        guard at.minute > 420, at.minute < 1260 else { return }
        let heard = at.adding(minutes: dice.pick(Self.waits))
        guard heard < Moment.now else { return }
        say("*foto*", at: at)
        say(
            english ? "Transferred 🙂" : dice.pick(["Sudah saya transfer ya", "sudah transfer ya 🙏", "Bukti transfernya"]),
            at: at)
        reply(english ? "Received, thank you 🙏" : fill(dice.pick(OurPhrases.paid), order, seenFrom: at), at: heard)
    }

    private mutating func deliver(_ order: KitchenOrder) {
        let english = person.voice == .english
        let book = PhraseBook.of(person.voice)
        let leaving = order.deliverAt.adding(minutes: -dice.between(18, 40))
        if dice.happens(70) {
            reply(
                fill(dice.pick(english ? OurPhrases.leavingInEnglish : OurPhrases.leaving), order, seenFrom: leaving),
                at: leaving)
        }
        let arrived = order.deliverAt.adding(minutes: dice.between(-8, 12))
        for part in dice.pick(book.arrived).split(separator: "|") { say(String(part), at: arrived) }
        if dice.happens(30) {
            let later = arrived.adding(minutes: dice.between(60, 150))
            say(dice.pick(book.praise), at: later)
            let welcome = dice.pick(english ? OurPhrases.welcomeInEnglish : OurPhrases.welcome)
            reply(fill(welcome, order, seenFrom: later), at: later.adding(minutes: dice.pick(Self.waits)))
        }
    }

    private mutating func chatter(after order: KitchenOrder) {
        let at = order.deliverAt.adding(days: dice.between(2, 4)).at(dice.between(500, 1100))
        guard at.adding(minutes: 180) < Moment.now else { return }
        let talk = dice.pick(PhraseBook.of(person.voice).smallTalk)
        // Greetings for a feast belong to its days.
        guard !talk.theirs.contains("lahir batin") || Self.isLebaran(at) else { return }
        if dice.happens(12) { say("*hapus*", at: at) }
        say(talk.theirs, at: at)
        let answered = at.adding(minutes: dice.pick(Self.waits))
        reply(fill(talk.ours, order, seenFrom: at), at: answered)
        say(dice.pick(PhraseBook.of(person.voice).thanks), at: answered.adding(minutes: dice.between(1, 6)))
    }

    private static func isLebaran(_ at: Moment) -> Bool {
        [Moment("2025-03-31"), Moment("2026-03-20")].contains { abs($0.day - at.day) < 8 }
    }

    private mutating func say(_ words: String, at moment: Moment) {
        lines.append(ChatLine(moment, speaker, saying: words))
    }

    private mutating func reply(_ words: String, at moment: Moment) {
        lines.append(ChatLine(moment, ChatLine.us, saying: words))
    }

    private func fill(_ text: String, _ order: KitchenOrder, seenFrom moment: Moment) -> String {
        let english = person.voice == .english
        let line = order.lines[0]
        let part = moment.minute
        let time =
            english
            ? (part < 720 ? "morning" : part < 1080 ? "afternoon" : "evening")
            : (part < 660 ? "pagi" : part < 900 ? "siang" : part < 1110 ? "sore" : "malam")
        let count = line.tenths % 10 == 0 ? "\(line.tenths / 10)" : "\(line.tenths / 10),\(line.tenths % 10)"
        var result = text.replacing("{menu}", with: line.dish.spoken).replacing("{jml}", with: count)
        result = result.replacing("{unit}", with: line.dish.unit).replacing("{total}", with: "Rp\(grouped(order.total))")
        result = result.replacing("{hari}", with: Self.day(order.deliverAt, from: moment, english))
        result = result.replacing("{jam}", with: Self.hour(order.deliverAt, english)).replacing("{sapa}", with: person.call)
        return result.replacing("{waktu}", with: time)
    }

    private static func day(_ day: Moment, from moment: Moment, _ english: Bool) -> String {
        switch day.day - moment.day {
        case ...0: english ? "today" : "hari ini"
        case 1: english ? "tomorrow" : "besok"
        case 2 where !english: "lusa"
        case 2...6: english ? day.weekdayInEnglish : "hari \(day.weekdayName)"
        default: english ? "the \(ordinal(day.civil.day))" : "tanggal \(day.civil.day)"
        }
    }

    private static func ordinal(_ day: Int) -> String {
        let ending = (11...13).contains(day) ? "th" : [1: "st", 2: "nd", 3: "rd"][day % 10] ?? "th"
        return "\(day)\(ending)"
    }

    private static func hour(_ time: Moment, _ english: Bool) -> String {
        let (hour, minute) = (time.minute / 60, time.minute % 60)
        if english {
            return "\(hour > 12 ? hour - 12 : hour)\(minute == 0 ? "" : ":\(two(minute))") \(hour < 12 ? "am" : "pm")"
        }
        let shown = hour > 12 ? hour - 12 : hour
        let part = hour >= 18 ? " malam" : hour >= 15 ? " sore" : ""
        return minute == 0 ? "jam \(shown)\(part)" : "jam \(shown).\(two(minute))\(part)"
    }
}

extension String {
    func replacing(_ mark: String, with words: String) -> String {
        guard contains("{") else { return self }
        var result = ""
        var rest = Substring(self)
        while let start = rest.firstIndex(of: "{") {
            result += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix(mark) {
                result += words
                rest = rest.dropFirst(mark.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }
}

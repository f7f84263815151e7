import Listening

/// Messages of one source and how much they count.
struct Lesson {
    var messages: [LabelledMessage]
    var weight: Double
}

/// Trains one head: a machine a class, each class weighing as much as all the others.
struct HeadTraining {
    var classes: Int
    var bits: Int
    var cost: Double
    var seed: UInt64

    func train(_ lessons: [Lesson], _ features: (String) -> Features) -> TrainedHead {
        let items = lessons.flatMap { lesson in lesson.messages.map { ($0, lesson.weight) } }
        let examples = Examples(items.map { features($0.0.text) }, bits: bits)
        let all = items.reduce(0.0) { $0 + $1.1 }
        let machines = (0..<classes).map { chosen in
            let mine = items.reduce(0.0) { $0 + ($1.0.label == chosen ? $1.1 : 0) }
            let costs = items.map { item, weight in
                cost * weight * all / (2 * (item.label == chosen ? mine : all - mine))
            }
            return LinearMachine(examples, yes: items.map { $0.0.label == chosen }, costs: costs, seed: seed)
        }
        return TrainedHead(machines, bits: bits)
    }
}

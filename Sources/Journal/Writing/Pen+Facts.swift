import Storage
import Vocabulary

/// One thing to remember on its way into the journal.
package struct FactRow: Sendable {
    package var customer: CustomerID
    package var fact: FactLearnt
    package var externalKey: ExternalKey
    /// Nothing is known of this customer yet, so that it takes the place of nothing.
    package var isFirst: Bool

    package init(customer: CustomerID, fact: FactLearnt, externalKey: ExternalKey, isFirst: Bool) {
        self.customer = customer
        self.fact = fact
        self.externalKey = externalKey
        self.isFirst = isFirst
    }
}

extension Pen {
    /// Many facts at once, as ``learn(_:about:at:externalKey:)`` one by one; those the journal has heard already are passed
    /// over. Returns which are new.
    package func learn(_ facts: [FactRow]) throws -> [Bool] {
        guard !facts.isEmpty else { return [] }
        var facts = facts
        for index in facts.indices {
            facts[index].fact.key = try words(facts[index].fact.key)
            facts[index].fact.value = try words(facts[index].fact.value)
        }
        let ids = try facts.map { _ in try writing.newID(Entry.self) }
        let when = moment(nil)
        let isNew = try appendEntries(of: facts, ids: ids, when)
        let fresh = facts.indices.filter { isNew[$0] }
        // What is said twice about one thing takes its own earlier place: never both in one stroke.
        var stroke: [Int] = []
        var said: Set<Subject> = []
        var saidBefore: Set<Subject> = []
        for index in fresh {
            let subject = Subject(customer: facts[index].customer, key: facts[index].fact.key)
            if !said.insert(subject).inserted {
                try insert(facts, ids, at: stroke, when)
                saidBefore.formUnion(said)
                (stroke, said) = ([], [subject])
            }
            if !facts[index].isFirst || saidBefore.contains(subject) {
                try replace(with: facts[index].fact, ids[index], of: facts[index].customer)
            }
            stroke.append(index)
        }
        try insert(facts, ids, at: stroke, when)
        try markStale(Set(fresh.lazy.filter { !facts[$0].isFirst }.map { facts[$0].customer }))
        return isNew
    }

    private struct Subject: Hashable {
        var customer: CustomerID
        var key: String
    }

    /// An earlier word about the same thing gives way.
    func replace(with fact: FactLearnt, _ entry: EntryID, of customer: CustomerID) throws {
        try writing.run(
            """
            UPDATE fact SET replaced_by = \(entry)
            WHERE customer_id = \(customer) AND key = \(fact.key) AND replaced_by IS NULL AND withdrawn = 0
              AND (\(!fact.holdsSeveral) = 1 OR value = \(fact.value))
            """)
    }

    private func insert(_ facts: [FactRow], _ ids: [EntryID], at stroke: [Int], _ when: When) throws {
        try writing.bulk(
            into: "fact", ["id", "customer_id", "key", "value", "source", "confidence", "at", "import_id"], count: stroke.count
        ) { position, row in
            let fact = facts[stroke[position]]
            row.id(ids[stroke[position]])
            row.id(fact.customer)
            row.text(fact.fact.key)
            row.text(fact.fact.value)
            row.text(fact.fact.source.rawValue)
            row.real(fact.fact.confidence)
            row.instant(when.instant)
            row.id(origin.run)
        }
    }

    private func appendEntries(of facts: [FactRow], ids: [EntryID], _ when: When) throws -> [Bool] {
        // The words are the text; what else is said of a fact is nearly always the same.
        var payloads: [FactLearnt: String?] = [:]
        for var fact in facts.lazy.map(\.fact) {
            fact.value = ""
            if payloads[fact] == nil { payloads[fact] = try EventCoding.encode(.learnt(fact)).payload }
        }
        return try writing.bulkNew(
            into: "entry", EntryHead.columns + ["text", "payload", "external_key"], count: facts.count
        ) { index, row in
            var fact = facts[index].fact
            putHead(
                ids[index], .learnt, at: when, about: facts[index].customer, side: .us, staff: viewer.staff, channel: .unknown,
                into: row)
            row.text(fact.value)
            fact.value = ""
            row.text(payloads[fact] ?? nil)
            row.blob(facts[index].externalKey.bytes)
        }
    }
}

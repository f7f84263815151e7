import Storage
import Vocabulary

extension Pen {
    /// *Berjanji*: by us, unless said otherwise. A promise binds only its maker.
    /// - Parameter message: where it was given, when it was heard in one.
    @discardableResult
    package func promise(
        _ what: String, to customer: CustomerID, due: Due, by side: Side = .us, at: When? = nil,
        heardIn message: EntryID? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> PromiseID {
        let customer = try require(customer)
        let what = try words(what)
        let made = moment(at)
        let entry = try append(
            .promised(PromiseMade(what: what, due: due)), about: customer, side: side, at: made, refersTo: message,
            externalKey: externalKey)
        try writing.run(
            """
            INSERT INTO promise (id, customer_id, side, what, made_at, due_at, due_is_day, import_id)
            VALUES (\(entry), \(customer), \(side), \(what), \(made.instant), \(due.instant), \(due.isDay), \(origin.run))
            """)
        return PromiseID(entry.value)
    }

    /// *Sudah ditepati*. Late is late: the due time decides, not this verb.
    @discardableResult
    package func keep(_ promise: PromiseID, at: When? = nil, externalKey: ExternalKey? = nil) throws -> EntryID {
        try close(promise, as: .kept, by: .promiseKept, at: at, externalKey: externalKey)
    }

    /// The one it was made to no longer wants it (or its maker takes it back).
    @discardableResult
    package func withdraw(_ promise: PromiseID, at: When? = nil, externalKey: ExternalKey? = nil) throws -> EntryID {
        try close(promise, as: .withdrawn, by: .promiseWithdrawn, at: at, externalKey: externalKey)
    }

    /// *Minta waktu lagi*: a new due time. Agreed before it was due it moves the promise; afterwards it rescues nothing,
    /// which the measure sees from the dates.
    @discardableResult
    package func move(
        _ promise: PromiseID, to due: Due, askedBy: Side, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        let open = try openPromise(promise)
        let entry = try append(
            .promiseChanged(PromiseChange(newDue: due, askedBy: askedBy)), about: open.customer, side: askedBy, at: at,
            refersTo: open.entry, externalKey: externalKey)
        try writing.run(
            """
            UPDATE promise SET due_at = \(due.instant), due_is_day = \(due.isDay),
              moved_by_us = moved_by_us + \(askedBy == .us) WHERE id = \(promise)
            """)
        return entry
    }

    private func close(
        _ promise: PromiseID, as state: Promise.State, by event: Event, at: When?, externalKey: ExternalKey?
    ) throws -> EntryID {
        let open = try openPromise(promise)
        let when = moment(at)
        let entry = try append(
            event, about: open.customer, side: open.by, at: when, refersTo: open.entry, externalKey: externalKey)
        try writing.run("UPDATE promise SET state = \(state), closed_at = \(when.instant) WHERE id = \(promise)")
        return entry
    }

    private func openPromise(_ id: PromiseID) throws -> Promise {
        guard let promise = try book.promise(id) else { throw JournalError.notFound }
        guard promise.state == .open else { throw JournalError.alreadyClosed }
        return promise
    }
}

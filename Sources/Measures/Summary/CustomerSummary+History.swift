import Vocabulary

extension CustomerSummary {
    /// Favours older than this no longer count in whose turn it is. [assumption]
    package static let favourMemory = Span.days(365.0)
    /// For so long after a death, only condolence is in place (the fortieth day ends it in much of Indonesia). [assumption]
    package static let mourningLasts = Span.days(40.0)
    /// "Not now" without a date. [assumption]
    package static let heldBackFor = Span.days(7.0)
    /// A complaint this shortly before the last order may have to do with the silence after it. [assumption]
    package static let complaintBeforeSilence = Span.days(60.0)

    package init(of history: History, asOf: Instant, zone: Zone) {
        self.init(customer: history.customer, asOf: asOf)
        readTalk(history)
        readPromises(history.promises)
        readOrders(history, zone: zone)
        readComplaints(history.complaints)
        readCare(history)
    }

    private mutating func readTalk(_ history: History) {
        for wait in ResponseTime.waits(in: history, asOf: asOf) {
            guard let length = wait.length else { continue }
            if wait.end == .stillWaiting, asOf < wait.overAt {
                openWaits.append(OpenWait(wait, length: length))
            } else if ResponseTime.isRecent(wait, asOf: asOf) {
                endedWaits.append(length)
            }
        }
        starts = TwoWayShare.tally(history, asOf: asOf)
        let words = history.messages.last { $0.at <= asOf && $0.side == .us && $0.kind == .words && !$0.isAutomatic }
        let care = history.cares.last { $0.at <= asOf }
        lastContactByUs = [words?.at, care?.at].compactMap { $0 }.max()
    }

    private mutating func readPromises(_ promises: [PromiseTrace]) {
        if promises.isEmpty { return }
        promisesOfOurs = PromiseKeeping.tally(promises, by: .us, asOf: asOf)
        promisesOfTheirs = PromiseKeeping.tally(promises, by: .customer, asOf: asOf)
        for promise in promises where promise.by == .us && promise.isOpen(asOf: asOf) {
            let due = promise.currentDue(asOf: asOf)
            openPromises.append(
                OpenPromise(
                    promise: promise.promise, entry: promise.entry, madeAt: promise.madeAt, due: due.instant, isDay: due.isDay))
        }
    }

    private mutating func readOrders(_ history: History, zone: Zone) {
        if history.orders.isEmpty { return }
        quietGap = QuietGap(history.orders, coveredUntil: history.ordersCoveredUntil, asOf: asOf, zone: zone)
        if let quietGap, let until = quietGap.readUntil, until.since(quietGap.lastOrderAt).days >= QuietGap.leastDays {
            beforeSilence = BeforeSilence.find(in: history, lastOrderAt: quietGap.lastOrderAt, asOf: asOf)
        }
        let standing = history.orders.filter { !$0.isCancelled && $0.at <= asOf }
        orders = standing.count
        let last = standing.max { ($0.at, $0.entry) < ($1.at, $1.entry) }
            .map { ComingOrder(entry: $0.entry, at: $0.at, deliverAt: $0.deliverAt) }
        comingOrder = last.flatMap { asOf < $0.until ? $0 : nil }
        doubleOrders = DoubleOrder.find(in: history.orders, asOf: asOf).filter { double in
            let told = history.risksTold.contains { $0.at > double.secondAt && $0.at <= asOf }
            return !told && (lastContactByUs.map { $0 <= double.secondAt } ?? true)
        }
    }

    private mutating func readComplaints(_ complaints: [ComplaintTrace]) {
        for complaint in complaints where complaint.at <= asOf {
            let isJudged = complaint.verdictAt.map { $0 <= asOf } ?? false
            let isAccepted = isJudged && complaint.accepted == true
            if !isJudged {
                let step = complaint.lastStepAt.flatMap { $0 <= asOf ? $0 : nil }
                openComplaints.append(
                    OpenComplaint(complaint: complaint.complaint, entry: complaint.entry, at: complaint.at, lastStepAt: step))
            }
            if let quietGap, !isAccepted, complaint.at >= quietGap.lastOrderAt.subtracting(Self.complaintBeforeSilence) {
                unsettledComplaint = complaint.entry
            }
        }
    }

    private mutating func readCare(_ history: History) {
        untoldRisks = history.risks.upTo(asOf).filter { risk in
            risk.side == .us && ProactiveCare.told(risk, in: history, asOf: asOf) == nil
        }.map { UntoldRisk(entry: $0.entry, at: $0.at) }
        let memory = asOf.subtracting(Self.favourMemory)
        for gift in history.gifts where gift.at <= asOf && gift.at > memory {
            favours.append(Favour(entry: gift.entry, at: gift.at, by: gift.by))
        }
        if let death = history.moments.last(where: { $0.kind == .mourning && $0.at <= asOf }),
            asOf < death.at.adding(Self.mourningLasts)
        {
            let condoled = history.cares.contains { $0.at >= death.at && $0.at <= asOf }
            mourning = Mourning(entry: death.entry, at: death.at, isCondoled: condoled)
        }
        lastQuestionAt = history.questions.last { $0.at <= asOf && $0.side == .us }?.at
        heldBackUntil = history.heldBack.last { $0.at <= asOf }.map { $0.until ?? $0.at.adding(Self.heldBackFor) }
    }
}

extension CustomerSummary.OpenWait {
    fileprivate init(_ wait: Wait, length: WaitLength) {
        self.init(
            since: wait.freshStart, first: wait.freshFirst, lastAt: wait.lastAt, last: wait.last,
            messages: wait.freshMessages, urgent: wait.freshUrgent, readUntil: wait.readUntil, length: length)
    }
}

extension PromiseTrace {
    package func isOpen(asOf: Instant) -> Bool {
        func happened(_ at: Instant?) -> Bool { at.map { $0 <= asOf } ?? false }
        return madeAt <= asOf && !happened(keptAt) && !happened(withdrawnAt)
    }

    /// As it stands now, even when the change came too late to rescue the promise.
    package func currentDue(asOf: Instant) -> Due {
        changes.last { $0.at <= asOf }?.newDue ?? due
    }
}

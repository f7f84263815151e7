import Vocabulary

extension ResponseTime {
    /// From messages to waits, in the order in which they began.
    ///
    /// A wait opens at the first message of theirs that needs an answer and closes at the first message of ours that no
    /// machine sent. A message whose conversation is not known (a call noted by hand) concerns every conversation.
    package static func waits(in history: History, asOf: Instant) -> [Wait] {
        var open: [Wait] = []
        var closed: [Wait] = []
        for message in history.messages where message.at <= asOf {
            switch (message.side, message.kind) {
            case (_, .needsNoAnswer):
                open.removeAll { concerns(message, $0) }
            case (_, .answeredElsewhere):
                close(&open, into: &closed, by: message, as: .answeredElsewhere)
            case (.us, .words):
                if !message.isAutomatic { close(&open, into: &closed, by: message, as: .answered) }
            case (.customer, .words):
                if message.isAutomatic { continue }
                if message.withdraws {
                    close(&open, into: &closed, by: message, as: .withdrawn)
                } else if let index = open.firstIndex(where: { $0.conversation == message.conversation }) {
                    extend(&open[index], by: message)
                } else if message.needsReply {
                    open.append(Wait(opening: message))
                }
            case (.other, .words):
                continue
            }
        }
        for wait in open { closed.append(censored(wait, in: history, asOf: asOf)) }
        if closed.count > 1 { closed.sort { ($0.start, $0.first) < ($1.start, $1.first) } }
        return closed
    }

    private static func concerns(_ message: MessageTrace, _ wait: Wait) -> Bool {
        message.conversation == nil || wait.conversation == nil || message.conversation == wait.conversation
    }

    private static func close(_ open: inout [Wait], into closed: inout [Wait], by message: MessageTrace, as end: Wait.End) {
        if open.isEmpty { return }
        var index = 0
        while index < open.count {
            guard concerns(message, open[index]) else {
                index += 1
                continue
            }
            var wait = open.remove(at: index)
            wait.ended = message.at
            wait.end = end
            closed.append(wait)
        }
    }

    private static func extend(_ wait: inout Wait, by message: MessageTrace) {
        if message.needsReply, message.at.since(wait.lastAt) > plainlyOver {
            wait.freshStart = message.at
            wait.freshFirst = message.entry
            wait.freshMessages = 0
            wait.freshUrgent = nil
        }
        if message.isUrgent, wait.freshUrgent == nil { wait.freshUrgent = message.entry }
        wait.lastAt = message.at
        wait.last = message.entry
        wait.messages += 1
        wait.freshMessages += 1
    }

    /// An open wait is known only as far as its chat was read, never up to now.
    private static func censored(_ wait: Wait, in history: History, asOf: Instant) -> Wait {
        var wait = wait
        wait.readUntil = wait.conversation.flatMap { history.coveredUntil[$0] }.map { max($0, wait.lastAt) }
        wait.ended = min(asOf, wait.readUntil ?? asOf)
        return wait
    }
}

extension Wait {
    fileprivate init(opening message: MessageTrace) {
        self.init(
            conversation: message.conversation, start: message.at, first: message.entry, lastAt: message.at,
            last: message.entry, messages: 1, ended: message.at, end: .stillWaiting, freshStart: message.at,
            freshFirst: message.entry, freshMessages: 1, freshUrgent: message.isUrgent ? message.entry : nil, readUntil: nil)
    }
}

import NIOCore
import NIOHTTPTypes
import Synchronization

/// How long a connection may keep us waiting, and how much of us it may take: without it a few clients that say a byte now and
/// then, or never read their answer, hold every line there is (*slowloris*).
package struct Patience: Sendable {
    /// Before a request that comes slowly is judged, and for whoever does not take the answer.
    package var grace: TimeAmount
    /// Bytes in a second over the whole request; what is slower is no telephone. [assumption]
    package var slowest: Int
    /// A request that never ends ends here. More than any form of ours takes.
    package var largest: Int
    /// Lines open at a time from one address; this machine itself, where a proxy may stand, is not counted.
    package var perAddress: Int

    package init(
        grace: TimeAmount = .seconds(30), slowest: Int = 2_048, largest: Int = 600 << 20, perAddress: Int = 64
    ) {
        self.grace = grace
        self.slowest = slowest
        self.largest = largest
        self.perAddress = perAddress
    }
}

/// Who has how many lines open.
package final class LinesOfAddresses: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    package init() {}

    /// - Returns: false where they have enough of them.
    package func open(_ address: String, atMost most: Int) -> Bool {
        counts.withLock { counts in
            guard counts[address, default: 0] < most else { return false }
            counts[address, default: 0] += 1
            return true
        }
    }

    package func close(_ address: String) {
        counts.withLock { counts in
            guard let count = counts[address] else { return }
            counts[address] = count > 1 ? count - 1 : nil
        }
    }
}

/// One connection, watched: it is closed without a word when it takes too long, too much, or one too many.
package final class PatienceHandler: ChannelInboundHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart

    private let patience: Patience
    private let lines: LinesOfAddresses
    private var address: String?
    private var began: NIODeadline?
    private var bytes = 0
    private var untilJudged: Scheduled<Void>?
    private var untilTaken: Scheduled<Void>?

    package init(_ patience: Patience, _ lines: LinesOfAddresses) {
        self.patience = patience
        self.lines = lines
    }

    // MARK: lines

    package func handlerAdded(context: ChannelHandlerContext) { if context.channel.isActive { arrive(context) } }

    package func handlerRemoved(context: ChannelHandlerContext) { leave() }

    package func channelActive(context: ChannelHandlerContext) {
        arrive(context)
        context.fireChannelActive()
    }

    package func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    private func arrive(_ context: ChannelHandlerContext) {
        guard address == nil, let from = context.remoteAddress?.ipAddress, from != "127.0.0.1", from != "::1" else { return }
        guard lines.open(from, atMost: patience.perAddress) else { return context.close(promise: nil) }
        address = from
    }

    private func leave() {
        if let address { lines.close(address) }
        address = nil
        for waiting in [untilJudged, untilTaken] { waiting?.cancel() }
        (untilJudged, untilTaken) = (nil, nil)
    }

    // MARK: what they send

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            (began, bytes) = (context.eventLoop.now, 0)
            judgeLater(context)
        case .body(let part):
            bytes += part.readableBytes
            if bytes > patience.largest { return context.close(promise: nil) }
        case .end:
            began = nil
            untilJudged?.cancel()
            untilJudged = nil
        }
        context.fireChannelRead(data)
    }

    private func judgeLater(_ context: ChannelHandlerContext) {
        untilJudged?.cancel()
        untilJudged = context.eventLoop.assumeIsolated().scheduleTask(in: patience.grace) { self.judge(context) }
    }

    private func judge(_ context: ChannelHandlerContext) {
        guard let began else { return }
        let seconds = Double((context.eventLoop.now - began).nanoseconds) / 1e9
        if Double(bytes) < Double(patience.slowest) * seconds {
            context.close(promise: nil)
        } else {
            judgeLater(context)
        }
    }

    // MARK: what they take

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        untilTaken?.cancel()
        untilTaken =
            context.channel.isWritable
            ? nil
            : context.eventLoop.assumeIsolated().scheduleTask(in: patience.grace) { context.close(promise: nil) }
        context.fireChannelWritabilityChanged()
    }
}

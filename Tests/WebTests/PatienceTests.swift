import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing
import Web

/// Connections on a clock of their own: nobody waits for real.
@Suite("Connections that take too long, too much, or one too many") struct PatienceTests {
    private static let patience = Patience(grace: .seconds(30), slowest: 1_000, largest: 100_000, perAddress: 2)

    private static func channel(_ lines: LinesOfAddresses = LinesOfAddresses(), from address: String = "192.168.1.7") throws
        -> EmbeddedChannel
    {
        let channel = EmbeddedChannel(handler: PatienceHandler(patience, lines))
        channel.remoteAddress = try SocketAddress(ipAddress: address, port: 4_000)
        try channel.connect(to: SocketAddress(ipAddress: address, port: 4_000)).wait()
        return channel
    }

    private static let head = HTTPRequestPart.head(
        HTTPRequest(method: .post, scheme: "http", authority: "toko", path: "/masuk"))

    private static func say(_ bytes: Int, on channel: EmbeddedChannel) throws {
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0x61, count: bytes)))
    }

    @Test("whoever says a byte now and then is hung up on")
    func drips() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        for _ in 0..<29 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try Self.say(1, on: channel)
        }
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("whoever begins well and stops is hung up on, too")
    func stalls() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        try Self.say(70_000, on: channel)
        channel.embeddedEventLoop.advanceTime(by: .seconds(60))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(30))
        #expect(!channel.isActive)
    }

    @Test("a slow telephone is waited for; so is whoever has said all and waits for us")
    func slowButSteady() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        for _ in 0..<60 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try Self.say(1_200, on: channel)
        }
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .hours(1))
        #expect(channel.isActive)
        // The next one on the same line begins anew.
        try channel.writeInbound(Self.head)
        channel.embeddedEventLoop.advanceTime(by: .seconds(29))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("a request without end is ended")
    func endless() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        try Self.say(100_000, on: channel)
        #expect(channel.isActive)
        try Self.say(1, on: channel)
        #expect(!channel.isActive)
    }

    @Test("whoever does not take the answer is not waited for")
    func takesNothing() throws {
        let channel = try Self.channel()
        func canTake(_ canTake: Bool) {
            channel.isWritable = canTake
            channel.pipeline.fireChannelWritabilityChanged()
        }
        canTake(false)
        channel.embeddedEventLoop.advanceTime(by: .seconds(29))
        canTake(true)
        channel.embeddedEventLoop.advanceTime(by: .seconds(60))
        #expect(channel.isActive)
        canTake(false)
        channel.embeddedEventLoop.advanceTime(by: .seconds(30))
        #expect(!channel.isActive)
    }

    @Test("one address has so many lines and no more; this machine as many as it likes")
    func perAddress() throws {
        let lines = LinesOfAddresses()
        let first = try Self.channel(lines)
        let second = try Self.channel(lines)
        #expect(first.isActive && second.isActive)
        #expect(try !Self.channel(lines).isActive)
        #expect(try Self.channel(lines, from: "192.168.1.8").isActive)
        try first.close().wait()
        #expect(try Self.channel(lines).isActive)
        for _ in 0..<5 { #expect(try Self.channel(lines, from: "127.0.0.1").isActive) }
    }

    @Test(
        "S34: sixty clients that never finish what they say keep nobody from being served",
        arguments: [
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX",
            "POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9000\r\n\r\na",
        ])
    func sixty(_ words: String) async throws {
        let open = try await OpenShop.sample()
        try await Connection.holding(60, words, port: open.port) { () async throws in
            #expect(try await open.get("/sehat").body == "ok")
            #expect(try await open.get("/").status == 200)
        }
    }
}

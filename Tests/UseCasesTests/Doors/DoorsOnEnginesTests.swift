import Foundation
import Journal
import StorageTesting
import Synchronization
import Testing
import UseCases
import Vocabulary

/// Getting in is the same on both engines.
@Suite("Who gets in") struct DoorsOnEnginesTests {
    private static let visitor = Visitor(address: "10.0.0.7", device: "Chrome, Android")
    private static let password = "lemper hujan becak"

    @Test("from the first owner to a colleague who is let in, changed, closed out and helped back", arguments: TestEngine.all)
    func wholeWay(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let moment = Mutex(Instant(microseconds: 1_795_000_000_000_000))
            let key = try TemporaryRoot.shared().fresh("key") + "/akrab.key"
            let doors = Doors(front.shop, keyFile: key) { moment.withLock { $0 } }
            #expect(try await doors.needsOwner())
            let first = try await doors.setUp(
                code: doors.newSetUpCode(), shop: "Dapur", person: "Bu Sari", login: "Sari", password: Self.password,
                Self.visitor)
            #expect(try await doors.needsOwner() == false)
            let sari = try #require(try await doors.signedIn(by: first.secret)?.account)
            #expect(sari.login == "sari")
            #expect(sari.grant == .owner)

            let link = try await doors.invite("Pak Budi", Grant(role: .staff, seesAll: false), as: sari.viewer)
            #expect(try await doors.invitation(link)?.name == "Pak Budi")
            await #expect(throws: DoorRefusal.loginTaken) {
                try await doors.accept(link, name: "Pak Budi", login: " SARI", password: Self.password, Self.visitor)
            }
            let second = try await doors.accept(link, name: "Pak Budi", login: "budi", password: Self.password, Self.visitor)
            await #expect(throws: DoorRefusal.linkOver) {
                try await doors.accept(link, name: "Pak Budi", login: "budi2", password: Self.password, Self.visitor)
            }
            let budi = try #require(try await doors.signedIn(by: second.secret)?.account)
            #expect(budi.viewer == Viewer(staff: budi.id, reach: .own(budi.id)))
            await #expect(throws: JournalError.notFound) { try await doors.invite("X", .owner, as: budi.viewer) }

            try await doors.change(budi.id, to: Grant(role: .owner), as: sari.viewer)
            try await doors.set(budi.id, active: false, as: sari.viewer)
            #expect(try await doors.signedIn(by: second.secret) == nil)
            await #expect(throws: DoorRefusal.lastOwner) { try await doors.set(sari.id, active: false, as: sari.viewer) }

            let offer = try doors.offerFactor(sari)
            let secret = Self.decoded(offer.letters)
            let step = OneTimeCode.step(at: doors.now)
            let codes = try await doors.turnOnFactor(offer.sealed, code: OneTimeCode.code(secret, step: step), sari)
            let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let half = try await doors.signIn(login: "sari", password: Self.password, Self.visitor)
            let waiting = try #require(try await doors.signedIn(by: half.secret))
            #expect(waiting.awaitsCode)
            await #expect(throws: DoorRefusal.wrongCode) {
                try await doors.confirm(OneTimeCode.code(secret, step: step), waiting, Self.visitor)
            }
            // Without the key no app's code opens; a recovery code does.
            let keyless = Doors(front.shop, keyFile: key + ".other") { moment.withLock { $0 } }
            await #expect(throws: DoorRefusal.wrongCode) {
                try await keyless.confirm(OneTimeCode.code(secret, step: step + 1), waiting, Self.visitor)
            }
            let inside = try await keyless.confirm(codes[0].uppercased(), waiting, Self.visitor)
            #expect(try await doors.signedIn(by: inside.secret)?.awaitsCode == false)
            #expect(try await doors.signedIn(by: half.secret) == nil)

            let reset = try await doors.offerReset(to: sari.id, as: .owner)
            let back = try await doors.accept(reset, name: "", login: "", password: "becak hujan lemper", Self.visitor)
            #expect(try await doors.signedIn(by: back.secret)?.account.hasSecondFactor == false)
            #expect(try await doors.signedIn(by: inside.secret) == nil)
            moment.withLock { $0 = $0.adding(.days(31)) }
            #expect(try await doors.signedIn(by: back.secret) == nil)
            let events = try await front.read(as: .owner) { try $0.doorEvents(limit: 50).map { $0.what } }
            #expect(
                events.reversed() == [
                    .firstOwner, .signedIn, .invited, .joined, .signedIn, .grantChanged, .closed, .factorOn, .recoveryCodeUsed,
                    .signedIn, .resetOffered, .reset, .signedIn,
                ])
        }
    }

    private static func decoded(_ letters: String) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = letters.flatMap { letter -> [Int] in
            let value = alphabet.firstIndex(of: letter) ?? 0
            return (0..<5).map { value >> (4 - $0) & 1 }
        }
        return stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
            bits[start..<start + 8].reduce(0) { $0 << 1 | UInt8($1) }
        }
    }
}

import Phrases
import Testing
import Vocabulary

/// What is said at the door, in both languages.
@Suite("Sentences at the door") struct DoorSentencesTests {
    private static let sari = Account(
        id: StaffID(7), name: "Bu Sari", login: "sari", grant: .owner, isActive: true, language: nil, hasSecondFactor: true)
    private static let then = Instant(microseconds: 1_795_000_000_000_000)

    @Test("words and buttons")
    func words() {
        let all: [(Phrasebook) -> String] = [
            \.signIn, \.signOut, \.loginName, \.password, \.passwordHint, \.oneTimeCode, \.oneTimeCodeHint, \.forgotten,
            \.welcome,
            \.welcomeWhy, \.setUpCode, \.shopName, \.yourName, \.begin, \.linkOver, \.resetHint, \.oneself, \.languageLabel,
            \.changePassword, \.oldPassword, \.newPassword, \.changeEndsOthers, \.whereSignedIn, \.thisDevice, \.endSession,
            \.unknownDevice, \.secondFactor, \.secondFactorWhy, \.turnOn, \.turnOff, \.scanThis, \.thenTypeCode,
            \.recoveryCodes,
            \.recoveryWhy, \.back, \.team, \.role, \.reach, \.reachAll, \.reachOwn, \.guardedFacts, \.guardedSeen,
            \.guardedHidden,
            \.closedAccount, \.closeAccount, \.openAccount, \.newLink, \.changeGrant, \.invite, \.inviteSomebody, \.theirName,
            \.openInvitations, \.withdrawInvitation, \.linkHow, \.qrCode, \.nobodyYet, \.lanNeedsOwner, \.lanNeedsPlain,
            \.lanNoAddress, \.phoneTitle, \.phoneInstall, \.phoneNeedsTLS, \.tlsNeedsBoth, \.tlsNoPair, \.doorLog,
            \.doorLogLead,
        ]
        for words in all { Saying.expectBoth(words) }
    }

    @Test("what the doors wrote down", arguments: DoorEvent.allCases)
    func log(_ what: DoorEvent) {
        let named = DoorLine(id: ID(1), at: Self.then, what: what, by: "Bu Sari", about: "Pak Budi")
        Saying.expectBoth { $0.sentence(named) }
        Saying.expectBoth { $0.sentence(DoorLine(id: ID(1), at: Self.then, what: what, by: nil, about: nil)) }
    }

    @Test("files that make no https")
    func tls() {
        Saying.expectBoth { $0.tlsCertificateUnreadable("toko.pem") }
        Saying.expectBoth { $0.tlsKeyUnreadable("toko.key") }
    }

    @Test("since when Today is so that was kept")
    func keptToday() {
        Saying.expectBoth { $0.keptToday(Self.then) }
        #expect(Samples.indonesian.keptToday(Self.then).hasPrefix("Ini Hari ini dari Rabu, 18 November 2026, 18.06."))
    }

    @Test("refusals")
    func refusals() {
        let all: [(Phrasebook) -> String] = [
            \.wrongSignIn, \.wrongCode, \.passwordShort, \.passwordLong, \.passwordCommon, \.passwordHoldsName,
            \.oldPasswordWrong,
            \.loginTaken, \.loginUnclear, \.nameMissing, \.lastOwner, \.notAllowed, \.signInFirst,
        ]
        for words in all { Saying.expectBoth(words) }
        Saying.expectBoth { $0.waitSeconds(12) }
    }

    @Test("about somebody")
    func people() {
        Saying.expectBoth { $0.setUpAt("http://127.0.0.1:1/", code: "12345678") }
        Saying.expectBoth { $0.invited("Pak Budi", to: "Dapur") }
        Saying.expectBoth { $0.newPasswordFor("Bu Sari") }
        Saying.expectBoth { $0.lastSeen(Self.then, now: Self.then) }
        Saying.expectBoth { $0.recoveryLeft(3) }
        for role in Role.allCases { Saying.expectBoth { $0.label(role) } }
        for grant in [Grant.owner, Grant(role: .reader, seesAll: false)] { Saying.expectBoth { $0.inWords(grant) } }
        Saying.expectBoth { $0.until(Self.then) }
        Saying.expectBoth { $0.linkFor("Bu Sari") }
        Saying.expectBoth { $0.staffLine(Self.sari) }
        Saying.expectBoth { $0.noSuchStaff("x") }
        Saying.expectBoth { $0.resetLink(for: "Bu Sari", path: "/undangan/x") }
    }
}

import Engagement
import EngagementReport
import Phrases
import UseCases
import Vocabulary

/// `akrab check PLAN.json`: looks at a plan before it goes out; no database is opened.
enum PlanLook {
    /// The plan should not go out as it is.
    static let stopped: Int32 = 2

    static func run(_ path: String, language: String?, asJSON: Bool) async throws {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let phrases = Phrasebook(SharedOptions.spoken(language, session), zone: .jakarta)
        do {
            let file = try PlanFile(try FileSource(path: session.absolute(path)), now: Shop.wallClock())
            let check = await PlanCheck(file)
            session.console.out(asJSON ? PlanJSON(check, phrases).text : PlanText(check, phrases).text)
            if check.verdict.decision == .block { throw CommandFailure(nil, code: stopped) }
        } catch let trouble as PlanTrouble {
            throw CommandFailure(trouble.sentence(phrases))
        } catch is FileTrouble {
            throw CommandFailure(phrases.cannotReadFile(path))
        }
    }
}

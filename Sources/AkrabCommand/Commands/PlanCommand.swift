import ArgumentParser
import Engagement
import EngagementReport
import Phrases
import UseCases
import Vocabulary

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Bring a plan into the shop's own. / Masukkan rencana promo atau acara.",
        discussion:
            "The same file as akrab check PLAN.json takes; its people are looked for among the customers by name, and what they hold is taken from the shop's own notes."
    )

    @Argument(help: "The plan, as JSON.")
    var plan: String
    @OptionGroup var options: SharedOptions
    @Option(help: "As written down at that moment: \"2026-11-19 15:10\". / Seperti ditulis saat itu.")
    var asOf: String?

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let moment = try command.asOf.map { try counter.moment($0) }
            let file: PlanFile
            do {
                file = try PlanFile(
                    try FileSource(path: counter.session.absolute(command.plan)), now: moment ?? counter.shop.now)
            } catch let trouble as PlanTrouble {
                throw CommandFailure(trouble.sentence(counter.phrases))
            } catch is FileTrouble {
                throw CommandFailure(counter.phrases.cannotReadFile(command.plan))
            }
            let names = file.people.filter(\.isInvited).map { file.name($0.guest.id) }
            let (people, others) = try await counter.shop.customers(called: names)
            let written = PlanWritten(
                text: file.plan.name, kind: file.plan.kind, words: file.plan.text, elements: file.plan.elements,
                at: file.plan.at, otherTimes: file.plan.otherTimes, audience: .init(people: people))
            guard let planned = try await counter.shop.bringIn(written, at: moment) else {
                return counter.console.out(counter.phrases.planKnown(written.text))
            }
            counter.console.out(counter.phrases.planTaken(written.text))
            // How things stand today says nothing of that day.
            if moment == nil {
                let verdict = planned.look.verdict
                let mayHurt = verdict.people.count { $0.probability >= TraitBurden.mayHurt }
                counter.console.out(
                    counter.phrases.planVerdict(verdict.decision, mayHurt: mayHurt, of: verdict.people.count))
                counter.console.out(counter.phrases.disappointed(verdict.disappointed.range90))
            }
            if !others.isEmpty { counter.console.out(counter.phrases.namesNotKnown(others)) }
        }
    }
}

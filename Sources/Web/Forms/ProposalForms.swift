import Guidance
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What a chat seems to say is noted, or left.
struct ProposalForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/usulan/:id/:form") { visit, form, context in
            guard let id = context.parameters.get("id").flatMap({ Proposal.ID($0) }),
                let what = context.parameters.get("form").flatMap({ ProposalForm(rawValue: $0) })
            else { throw PageMissing() }
            switch what {
            case .drop:
                let outcome = try await shop.outcome { try await shop.drop(id, as: visit.viewer) }
                return try .back(form, visit, after: outcome, saying: .proposalLeft, otherwise: .today)
            case .accept:
                var changes = ProposalChanges()
                if !form["isi"].isEmpty { changes.words = form["isi"] }
                let said = form["hari"].isEmpty ? form["tanggal"] : form["hari"]
                if !said.isEmpty {
                    guard let day = Day(iso: said) else {
                        return .back(form, visit, saying: .notUnderstood, otherwise: .today)
                    }
                    changes.due = .on(day, in: shop.zone)
                }
                let wanted = changes
                do {
                    let outcome = try await shop.outcome { try await shop.accept(id, changing: wanted, as: visit.viewer) }
                    return try .back(form, visit, after: outcome, saying: .recorded, otherwise: .today)
                } catch is PromiseWithoutDay {
                    return .back(form, visit, saying: .notUnderstood, otherwise: .today)
                }
            }
        }
    }
}

import Formats
import Journal
import Vocabulary

/// Decides which addresses are us: from what was said before, else by asking.
struct MailSettling: Sendable {
    enum Outcome: Sendable {
        case settled(OurAddresses)
        case whoAreWe([String])
    }

    let desk: ImportDesk
    let bundle: MailBundle
    let survey: MailSurvey

    private static let ourNamePrefix = "we/"
    /// More than these nobody reads through.
    private static let mostAsked = 12

    func settle() async throws -> Outcome {
        let remembered = try await desk.shop.journal.read(as: .owner) { try $0.settings(under: Self.ourNamePrefix) }
        var ours = OurAddresses(desk.request.we + remembered.values)
        if !survey.addresses.keys.contains(where: { ours.contains($0) }) {
            let names = candidates
            guard let answer = await desk.dialogue.whoAreWe(in: bundle.name, names: names), names.contains(answer) else {
                return .whoAreWe(names)
            }
            ours.add(answer)
        }
        try await remember(ours)
        return .settled(ours)
    }

    /// Whoever has to do with most of the mails is likeliest the box's owner.
    private var candidates: [String] {
        survey.addresses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostAsked).map(\.key)
    }

    private func remember(_ ours: OurAddresses) async throws {
        guard !desk.request.isDryRun else { return }
        let addresses = ours.all
        try await desk.shop.journal.write(as: .owner) { pen in
            for address in addresses { try pen.setSetting(Self.ourNamePrefix + KeptText.searchKey(address), address) }
        }
    }
}

import Foundation
import Vocabulary

/// The payload of an event with details of its own: `{"details":{…},"v":1}`.
private struct DetailedPayload<Details: EventDetails>: Codable {
    var v = Payload.version
    var details: Details
}

extension EventCoding {
    static func encode(_ details: any EventDetails) throws -> Coded {
        Coded(amount: details.value, text: details.text, payload: try payload(details))
    }

    private static func payload(_ details: some EventDetails) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(DetailedPayload(details: details)), as: UTF8.self)
    }

    /// Nil for a payload that this version does not know.
    static func decode(details kind: Event.Kind, amount: Money?, text: String, payload: String?) -> Event? {
        let data = Data((payload ?? "").utf8)
        func read<Details: EventDetails>(_ make: (Details) -> Event) -> Event? {
            guard var details = try? JSONDecoder().decode(DetailedPayload<Details>.self, from: data).details else { return nil }
            details.text = text
            details.value = amount
            return make(details)
        }
        return switch kind {
        case .priced: read(Event.priced)
        case .orderRewritten: read(Event.orderRewritten)
        case .rewardUsed: read(Event.rewardUsed)
        case .weighed: read(Event.weighed)
        case .suggested: read(Event.suggested)
        case .suggestionAnswered: read(Event.suggestionAnswered)
        case .asked: read(Event.asked)
        case .beliefChecked: read(Event.beliefChecked)
        case .heardOfUs: read(Event.heardOfUs)
        case .surveyAnswered: read(Event.surveyAnswered)
        case .tagged: read(Event.tagged)
        case .untagged: read(Event.untagged)
        case .attached: read(Event.attached)
        case .detached: read(Event.detached)
        case .conceded: read(Event.conceded)
        case .consented: read(Event.consented)
        case .offered: read(Event.offered)
        case .chose: read(Event.chose)
        case .campaigned: read(Event.campaigned)
        case .exposed: read(Event.exposed)
        case .reacted: read(Event.reacted)
        case .planned: read(Event.planned)
        case .invited: read(Event.invited)
        case .grouped: read(Event.grouped)
        case .traitWritten: read(Event.traitWritten)
        case .served: read(Event.served)
        case .mentioned: read(Event.mentioned)
        case .referred: read(Event.referred)
        case .tied: read(Event.tied)
        case .decided: read(Event.decided)
        case .decisionTurnedOut: read(Event.decisionTurnedOut)
        case .precedentSet: read(Event.precedentSet)
        case .endorsed: read(Event.endorsed)
        case .staffExchanged: read(Event.staffExchanged)
        case .ideaGiven: read(Event.ideaGiven)
        case .ideaAnswered: read(Event.ideaAnswered)
        case .handed: read(Event.handed)
        case .colleagueMentioned: read(Event.colleagueMentioned)
        case .mentionRead: read(Event.mentionRead)
        case .proposalDropped: read(Event.proposalDropped)
        case .readingCorrected: read(Event.readingCorrected)
        default: nil
        }
    }
}

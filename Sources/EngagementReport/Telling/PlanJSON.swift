import Engagement
import Formats
import Phrases
import Vocabulary

/// The look at a plan, for other programs.
package struct PlanJSON {
    package let text: String

    package init(_ check: PlanCheck, _ phrases: Phrasebook) {
        let verdict = check.verdict
        text =
            JSONValue.object([
                ("plan", .text(verdict.plan.name)), ("decision", .text(verdict.decision.rawValue)),
                ("people", .list(verdict.people.map { Self.person($0, check) })),
                ("expectedDisappointed", .number(verdict.disappointed.mean)),
                ("expectedFromKnown", .number(verdict.expectedFromKnown)),
                ("variance", .number(verdict.disappointed.variance)),
                ("atLeastOne", .number(verdict.disappointed.atLeastOne)),
                ("atMostWith95Percent", .count(verdict.disappointed.atMost95)),
                ("distribution", verdict.disappointed.distribution.map { .list($0.map { .number($0) }) } ?? .null),
                ("blockedBy", .list(verdict.blockedBy.map { .text(check.file.name($0.id)) })),
                ("warnedOf", .list(verdict.warnedOf.map { .text(check.file.name($0.id)) })),
                ("unknownOnGuarded", .count(verdict.unknownOnGuarded)),
                ("notThoughtOf", .list(verdict.notThoughtOf.map { .text($0.rawValue) })),
                ("traits", .list(verdict.traits.map(Self.burden))),
                ("instead", .list(check.better.replacements.map { Self.replacement($0, check, phrases) })),
                ("then", Self.then(check)), ("spread", Self.spread(check)),
            ]).text
    }

    private static func person(_ person: Verdict.PersonFit, _ check: PlanCheck) -> JSONValue {
        let traits = check.verdict.traits
        return .object([
            ("name", .text(check.file.name(person.id))), ("probability", .number(person.probability)),
            ("mainReason", person.mainReason.map { .text(traits[$0].trait) } ?? .null),
        ])
    }

    private static func burden(_ burden: TraitBurden) -> JSONValue {
        .object([
            ("trait", .text(burden.trait)), ("exposure", .number(burden.exposure)), ("expected", .number(burden.expected)),
            ("mayHurt", .count(burden.mayHurt)), ("byOwnWord", .count(burden.fromOwnWord)),
            ("byGroup", .count(burden.fromGroup)), ("unknown", .count(burden.unknown)),
        ])
    }

    private static func replacement(_ one: Replacement, _ check: PlanCheck, _ phrases: Phrasebook) -> JSONValue {
        var fields: [(String, JSONValue)] = []
        let elements = check.verdict.plan.elements
        switch one.change {
        case .replace(let element, let other, let isOwn):
            fields = [
                ("change", .text("replace")), ("element", .text(elements[element].name)),
                ("with", .text(other.name)), ("traits", .list(other.traits.map { .text($0) })), ("isOwn", .truth(isOwn)),
            ]
        case .leaveOut(let element): fields = [("change", .text("leaveOut")), ("element", .text(elements[element].name))]
        case .move(let to): fields = [("change", .text("move")), ("to", .text(to.iso(in: check.file.zone)))]
        case .spare(let people, let fact):
            fields = [
                ("change", .text("spare")), ("people", .list(people.map { .text(check.file.name($0)) })),
                ("because", .text(fact.rawValue)),
            ]
        }
        return .object(fields + [("before", .number(one.before)), ("after", .number(one.after))])
    }

    private static func then(_ check: PlanCheck) -> JSONValue {
        .object([
            ("decision", .text(check.better.verdict.decision.rawValue)),
            ("expectedDisappointed", .number(check.better.verdict.disappointed.mean)),
            ("expectedInTheEnd", .number(check.then.middle.expected)),
        ])
    }

    private static func spread(_ check: PlanCheck) -> JSONValue {
        .object([
            ("middle", SpreadReport.fields(check.now.middle)), ("halfTelling", SpreadReport.fields(check.now.low)),
            ("doubleTelling", SpreadReport.fields(check.now.high)),
            ("firstTellers", .list(check.now.firstTellers.map { .text(check.file.name($0)) })),
            ("isAssumed", .truth(check.now.isAssumed)), ("tiesAreKnown", .truth(check.branching == nil)),
            (
                "without",
                .list(
                    check.without.map { one in
                        .object([
                            ("element", .text(check.verdict.plan.elements[one.element].name)),
                            ("direct", .number(one.direct)), ("total", .number(one.total)),
                        ])
                    })
            ),
        ])
    }
}

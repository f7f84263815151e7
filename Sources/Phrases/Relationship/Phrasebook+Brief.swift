import Guidance
import Vocabulary

/// Words of *Sekilas*: what to know in the minute before a contact, and no more than fits a telephone.
extension Phrasebook {
    package func briefTitle(_ name: String) -> String {
        say("Sekilas: \(ShortName.of(name))", "\(ShortName.of(name)) at a glance")
    }
    package var briefLead: String { say("Satu menit, lalu hubungi.", "One minute, then get in touch.") }

    /// Each heading that has something to say.
    package func rows(_ brief: Brief) -> [BriefRow] {
        let rows = [
            BriefRow(kind: .address, label: say("Panggil", "Call them"), lines: address(brief)),
            BriefRow(kind: .waiting, label: say("Yang menunggu", "What waits"), lines: waiting(brief)),
            BriefRow(kind: .likes, label: say("Suka & pantangan", "Likes and avoids"), lines: likes(brief)),
            BriefRow(kind: .notNow, label: say("Jangan dulu", "Not now"), lines: notNow(brief)),
            BriefRow(kind: .kind, label: say("Satu hal yang baik", "One kind thing"), lines: kindness(brief)),
            BriefRow(kind: .usual, label: say("Biasanya", "Usually"), lines: usual(brief)),
            BriefRow(kind: .last, label: say("Terakhir", "Last"), lines: last(brief)),
        ]
        return rows.filter { !$0.lines.isEmpty }
    }

    private func address(_ brief: Brief) -> [BriefRow.Line] {
        let called = brief.facts(.calledBy).last.map { BriefRow.Line($0.value, $0) }
        let language = brief.facts(.language).last.map { BriefRow.Line($0.value, $0) }
        return [called ?? BriefRow.Line(text: ShortName.of(brief.customer.name))] + [language].compactMap { $0 }
    }

    private func waiting(_ brief: Brief) -> [BriefRow.Line] {
        let today = zone.day(of: brief.asOf)
        let asked = brief.unanswered.prefix(2).map { entry in
            BriefRow.Line(
                say(
                    "belum dijawab: \(quoted(entry.event.words ?? "", limit: 70))",
                    "not answered: \(quoted(entry.event.words ?? "", limit: 70))"),
                entry)
        }
        let promises = brief.promises.prefix(3).map { promise in
            let day = self.day(promise.due.day(in: zone), today: today)
            let what = shortened(promise.what, limit: 60)
            return BriefRow.Line(
                promise.by == .us
                    ? say("janji kita: \(what), \(day)", "our promise: \(what), \(day)")
                    : say("janji beliau: \(what), \(day)", "their promise: \(what), \(day)"), promise.entry, promise.madeAt)
        }
        let complaints = brief.complaints.prefix(2).map { complaint in
            let what = quoted(complaint.text, limit: 60)
            return BriefRow.Line(
                say("keluhan belum beres: \(what)", "open complaint: \(what)"), complaint.entry, complaint.openedAt)
        }
        let all = asked + promises + complaints
        return all.isEmpty ? [BriefRow.Line(text: say("tidak ada", "nothing"))] : all
    }

    private func likes(_ brief: Brief) -> [BriefRow.Line] {
        func lines(_ theme: Fact.Theme, _ word: String, isWarning: Bool) -> [BriefRow.Line] {
            brief.facts(theme).suffix(4).map {
                BriefRow.Line("\(word): \(shortened($0.value, limit: 50))", $0, isWarning: isWarning)
            }
        }
        return lines(.avoids, say("pantang", "never"), isWarning: true)
            + lines(.dislikes, say("kurang suka", "dislikes"), isWarning: true)
            + lines(.likes, say("suka", "likes"), isWarning: false)
    }

    private func usual(_ brief: Brief) -> [BriefRow.Line] {
        // The door they use is counted below.
        let said = brief.facts(.reachedBy).filter { Channel(named: $0.value) == nil || brief.usual.channel == nil }
        let reached = said.suffix(2).map { BriefRow.Line(shortened($0.value, limit: 60), $0) }
        let needs = brief.facts(.needs).suffix(1).map {
            BriefRow.Line(say("butuh: \(shortened($0.value, limit: 50))", "needs: \(shortened($0.value, limit: 50))"), $0)
        }
        let door = brief.usual.channel.map { self.channel($0.of) }
        let habit =
            brief.usual.hour.map { share in
                let (from, to) = (hourWords(share.of), hourWords(share.of + UsualContact.hours))
                let part = outOf(share.count, share.all)
                let begin = door.map { "\($0), " } ?? ""
                return BriefRow.Line(
                    say("menulis \(begin)\(from)–\(to): \(part)", "writes \(begin)\(from)–\(to): \(part)"), share.latest,
                    share.at)
            }
            ?? brief.usual.channel.map { share in
                let part = outOf(share.count, share.all)
                let begin = self.channel(share.of)
                return BriefRow.Line(
                    say("menulis lewat \(begin): \(part)", "writes by \(begin): \(part)"), share.latest, share.at)
            }
        let service = brief.usual.service.map { share in
            BriefRow.Line(
                say(
                    "terbantu oleh: \(form(share.of).lowercased()), \(number(share.count)) kali",
                    "was helped by: \(form(share.of).lowercased()), \(counted(share.count, "", "time", "times"))"),
                share.latest, share.at)
        }
        return reached + needs + [habit, service].compactMap { $0 }
    }

    private func hourWords(_ hour: Int) -> String { "\(hour < 10 ? "0" : "")\(hour)\(say(".", ":"))00" }

    private func last(_ brief: Brief) -> [BriefRow.Line] {
        brief.last.prefix(2).map { entry in
            let words = shortened(happening(entry, customerName: brief.customer.name), limit: 38)
            return BriefRow.Line("\(moment(entry.at, now: brief.asOf)) · \(words)", entry)
        }
    }

    private func notNow(_ brief: Brief) -> [BriefRow.Line] {
        let today = zone.day(of: brief.asOf)
        return brief.restraints.map { restraint in
            let words =
                switch restraint.kind {
                case .heldBack(let until):
                    say(
                        "ditunda sampai \(day(zone.day(of: until), today: today))",
                        "held back until \(day(zone.day(of: until), today: today))")
                case .mourning: say("sedang berduka: tidak soal pesanan", "in mourning: nothing of orders")
                case .openComplaint:
                    say("keluhan belum beres: tidak menawarkan apa pun", "a complaint is open: offer nothing")
                case .refused(let purpose):
                    say(
                        "sudah menolak dikabari \(self.purpose(purpose))",
                        "has asked not to be written to \(self.purpose(purpose))")
                }
            return BriefRow.Line(words, restraint.entry, restraint.at, isWarning: true)
        }
    }

    private func kindness(_ brief: Brief) -> [BriefRow.Line] {
        switch brief.kindness {
        case .condole(let entry, let at):
            [BriefRow.Line(say("Sampaikan belasungkawa, tanpa urusan lain.", "Condole, and speak of nothing else."), entry, at)]
        case .giveBack(let entry):
            [
                BriefRow.Line(
                    say(
                        "Giliran kita membalas: beliau \(shortened(entry.event.words ?? "", limit: 60)).",
                        "Our turn to return it: \(shortened(entry.event.words ?? "", limit: 60))."), entry)
            ]
        case .askAfter(let fact):
            [BriefRow.Line(say("Tanyakan kabar: \(fact.value).", "Ask how they are: \(fact.value)."), fact)]
        case .recall(let entry):
            [
                BriefRow.Line(
                    say(
                        "Ingatkan hari baiknya: \(shortened(entry.event.words ?? "", limit: 60)).",
                        "Recall a good day: \(shortened(entry.event.words ?? "", limit: 60))."), entry)
            ]
        case nil: []
        }
    }
}

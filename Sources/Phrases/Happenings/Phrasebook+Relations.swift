import Vocabulary

/// What happens beside chats, orders and promises, in a line each.
extension Phrasebook {
    /// Nil for what has its line elsewhere.
    func relation(_ event: Event, who: String) -> String? {
        switch event {
        case .visited(let text): colon(say("Datang", "Came by"), text)
        case .rewardUsed(let use): colon(say("Memakai poin atau hadiah", "Used a reward"), use.text) + amount(use.value)
        case .weighed(let rivalry): colon(weighed(rivalry), rivalry.text)
        case .suggested(let suggestion): say("Usul (\(who)): \(suggestion.text)", "Suggestion (\(who)): \(suggestion.text)")
        case .suggestionAnswered(let answer): colon(suggestionOutcome(answer.outcome), answer.text)
        case .asked(let question):
            say("Ditanya soal \(question.key): \(question.text)", "Asked about \(question.key): \(question.text)")
        case .beliefChecked(let check):
            check.isRight
                ? say("Dugaan kita benar (\(check.key)): \(check.text)", "We had guessed right (\(check.key)): \(check.text)")
                : say("Dugaan kita keliru (\(check.key)): \(check.text)", "We had guessed wrong (\(check.key)): \(check.text)")
        case .heardOfUs(let heard): colon(heardHow(heard.how), heard.text)
        case .surveyAnswered(let answer):
            say("Jawaban survei “\(answer.question)”: \(answer.text)", "Survey, “\(answer.question)”: \(answer.text)")
        case .contributed(let gift):
            say("Andil (\(who)): \(gift.text)", "Put in (\(who)): \(gift.text)") + amount(gift.value)
        case .rewarded(let gift): say("Bagian (\(who)): \(gift.text)", "Had of it (\(who)): \(gift.text)") + amount(gift.value)
        case .conceded(let concession):
            say("Mengalah (\(who)): \(concession.text)", "Gave way (\(who)): \(concession.text)") + amount(concession.value)
        case .consented, .offered, .chose, .campaigned, .exposed, .reacted: engagement(event)
        case .planned, .invited, .grouped, .traitWritten: planning(event)
        case .served, .mentioned, .referred, .tied: service(event)
        case .decided, .decisionTurnedOut, .precedentSet, .endorsed: decision(event)
        case .orderRewritten(let order):
            say("Pesanan diubah: \(order.text)", "Order changed: \(order.text)") + amount(order.value)
        case .priced(let prices):
            prices.list.isEmpty
                ? say("Harga khusus tidak berlaku lagi", "Special prices ended")
                : say("Harga khusus: ", "Special prices: ") + line(of: prices.list)
        case .tagged(let tag): say("Diberi tanda: \(tag.text)", "Tagged: \(tag.text)")
        case .untagged(let tag): say("Tandanya dilepas: \(tag.text)", "Tag taken off: \(tag.text)")
        case .attached(let file): say("Berkas disimpan: \(file.text)", "File saved: \(file.text)") + " (\(fileSize(file.size)))"
        case .detached(let file): say("Berkas dihapus: \(file.text)", "File deleted: \(file.text)")
        case .staffExchanged, .ideaGiven, .ideaAnswered, .handed, .colleagueMentioned, .mentionRead: amongStaff(event)
        case .proposalDropped(let dropped) where dropped.kind == ProposalDropped.transfer: notATransfer
        case .proposalDropped: say("Usulan catatan dilewati", "A proposed note was left")
        case .readingCorrected(let correction): corrected(correction)
        default: nil
        }
    }

    private func colon(_ label: String, _ text: String) -> String { text.isEmpty ? label : "\(label): \(text)" }

    private func amount(_ money: Money?) -> String { money.map { " · \(self.money($0))" } ?? "" }

    private func weighed(_ rivalry: Rivalry) -> String {
        let shop = rivalry.to ?? say("toko lain", "another shop")
        return rivalry.hasStayed
            ? say("Tetap di sini walau ada \(shop)", "Stayed, though there is \(shop)")
            : say("Pindah ke \(shop)", "Went to \(shop)")
    }

    private func suggestionOutcome(_ outcome: SuggestionAnswer.Outcome) -> String {
        switch outcome {
        case .done: say("Usul dikerjakan", "Suggestion carried out")
        case .planned: say("Usul direncanakan", "Suggestion planned")
        case .declined: say("Usul tidak diambil", "Suggestion not taken up")
        }
    }

    private func heardHow(_ how: HeardOfUs.How) -> String {
        switch how {
        case .friend: say("Tahu kita dari teman", "Heard of us from a friend")
        case .advert: say("Tahu kita dari iklan", "Heard of us from an advert")
        case .social: say("Tahu kita dari media sosial", "Heard of us on social media")
        case .passing: say("Tahu kita karena lewat", "Found us by passing")
        case .search: say("Tahu kita dari pencarian", "Found us by searching")
        case .event: say("Tahu kita dari sebuah acara", "Heard of us at an event")
        case .other: say("Tahu kita dari tempat lain", "Heard of us elsewhere")
        }
    }

    // MARK: - Their say, promo and events

    private func engagement(_ event: Event) -> String? {
        switch event {
        case .consented(let consent) where consent.purpose == .assessment:
            colon(
                consent.isGranted
                    ? say("Boleh dihitung dan diperkirakan", "May be counted and estimated")
                    : say("Tak mau dihitung dan diperkirakan", "Not to be counted and estimated"), consent.text)
        case .consented(let consent):
            consent.isGranted
                ? colon(
                    say("Boleh dikabari (\(purpose(consent.purpose)))", "May be written to (\(purpose(consent.purpose)))"),
                    consent.text)
                : colon(
                    say("Tak mau dikabari (\(purpose(consent.purpose)))", "Not to be written to (\(purpose(consent.purpose)))"),
                    consent.text)
        case .offered(let offer):
            colon(
                say("Tawaran", "Offer"),
                ([offer.text] + [offer.options.joined(separator: " / ")]).filter { !$0.isEmpty }.joined(separator: ": "))
                + amount(offer.value)
        case .chose(let choice):
            choice.isNo
                ? choice.text.isEmpty ? say("Bilang tidak", "Said no") : colon(say("Tidak memilih", "Chose none"), choice.text)
                : say("Memilih: \(choice.text)", "Chose: \(choice.text)")
        case .campaigned(let campaign): say("Promo atau acara: \(campaign.text)", "Promo or event: \(campaign.text)")
        case .exposed(let exposure): say("Ikut atau menerima: \(exposure.text)", "Was there, or received it: \(exposure.text)")
        case .reacted(let reaction):
            colon(reaction.isDisappointed ? say("Kecewa", "Disappointed") : say("Tidak masalah", "Fine with it"), reaction.text)
        default: nil
        }
    }

    private func planning(_ event: Event) -> String? {
        switch event {
        case .planned(let plan) where plan.isGone: say("Rencana dibatalkan: \(plan.text)", "Plan given up: \(plan.text)")
        case .planned(let plan): say("Rencana: \(plan.text)", "Plan: \(plan.text)")
        case .invited(let invited) where invited.isKeptAside:
            say("Tidak ikut dikirimi (diundi): \(invited.text)", "Not written to (by lot): \(invited.text)")
        case .invited(let invited): say("Masuk daftar kirim: \(invited.text)", "On the list for: \(invited.text)")
        case .grouped(let group) where group.isGone:
            say("Kelompok dihapus: \(group.text)", "Group removed: \(group.text)")
        case .grouped(let group): say("Kelompok pelanggan: \(group.text)", "Group of customers: \(group.text)")
        case .traitWritten(let trait) where trait.isGone: say("Ciri dihapus: \(trait.text)", "Trait removed: \(trait.english)")
        case .traitWritten(let trait): say("Ciri: \(trait.text)", "Trait: \(trait.english)")
        default: nil
        }
    }

    func purpose(_ purpose: ContactPurpose) -> String {
        switch purpose {
        case .service: say("soal pesanan", "about orders")
        case .marketing: say("soal promo", "about offers")
        case .care: say("tanya kabar", "to ask how they are")
        case .assessment: say("soal perkiraan", "about estimates")
        }
    }

    // MARK: - Service, and what is said of it

    private func service(_ event: Event) -> String? {
        switch event {
        case .served(let service): colon(form(service.form), service.text)
        case .mentioned(let mention):
            mention.isPublic
                ? say("Disebut di depan umum: \(mention.text)", "Said in public: \(mention.text)")
                : say("Disebut di antara teman: \(mention.text)", "Said among friends: \(mention.text)")
        case .referred(let referral):
            colon(say("Mengenalkan kita ke \(referral.to)", "Told \(referral.to) of us"), referral.text)
        case .tied(let tie): colon(say("Kenal dengan \(tie.other)", "Knows \(tie.other)"), tie.text)
        default: nil
        }
    }

    package func form(_ form: ServiceGiven.Form) -> String {
        switch form {
        case .advise: say("Memberi nasihat", "Advised")
        case .guide: say("Mengarahkan", "Guided")
        case .sell: say("Menjual", "Sold")
        case .support: say("Mendukung", "Supported")
        case .sustain: say("Mempertahankan", "Kept it good")
        case .solve: say("Memecahkan", "Solved")
        case .relate: say("Membangun relasi", "Person to person")
        }
    }

    // MARK: - How we decide

    private func decision(_ event: Event) -> String? {
        switch event {
        case .decided(let made):
            colon(
                say("Diputuskan (\(made.situation)): \(made.chosen)", "Decided (\(made.situation)): \(made.chosen)"), made.text)
        case .decisionTurnedOut(let outcome): colon(turnedOut(outcome.sign), outcome.text)
        case .precedentSet(let precedent):
            say(
                "Kebiasaan kita (\(precedent.situation)): \(precedent.text)",
                "What we do (\(precedent.situation)): \(precedent.text)")
        case .endorsed(let endorsement):
            say(
                "\(endorsement.text) setuju (\(endorsement.situation))", "\(endorsement.text) agrees (\(endorsement.situation))"
            )
        default: nil
        }
    }

    private func turnedOut(_ sign: Sign) -> String {
        switch sign {
        case .good: say("Ternyata baik", "It turned out well")
        case .bad: say("Ternyata kurang baik", "It turned out badly")
        case .mixed: say("Ternyata baik dan kurang", "It turned out mixed")
        }
    }

    // MARK: - Among ourselves

    private func amongStaff(_ event: Event) -> String? {
        switch event {
        case .staffExchanged(let exchange):
            say("\(exchange.from) ke \(exchange.to): \(exchange.text)", "\(exchange.from) to \(exchange.to): \(exchange.text)")
        case .ideaGiven(let idea) where idea.isAlarm == true:
            idea.from.map { say("Alarm \($0): \(idea.text)", "Alarm of \($0): \(idea.text)") }
                ?? say("Alarm: \(idea.text)", "An alarm: \(idea.text)")
        case .ideaGiven(let idea):
            idea.from.map { say("Ide \($0): \(idea.text)", "Idea of \($0): \(idea.text)") }
                ?? say("Ide: \(idea.text)", "Idea: \(idea.text)")
        case .ideaAnswered(let answer):
            colon(
                answer.isAdopted ? say("Ide dipakai", "Idea taken up") : say("Ide tidak dipakai", "Idea not taken up"),
                answer.text)
        case .handed(let handing):
            handing.to == nil
                ? say("Sekarang tidak dipegang siapa-siapa", "Nobody in particular looks after them now")
                : say("Sekarang dipegang \(handing.text)", "Now looked after by \(handing.text)")
        case .colleagueMentioned(let mention): say("\(mention.text) disebut di catatan", "\(mention.text) was named in a note")
        case .mentionRead: say("Sebutan itu sudah dibaca", "It was read by whom it named")
        default: nil
        }
    }
}

import Vocabulary

extension Phrasebook {
    /// One entry in a line, as a timeline tells it.
    package func happening(_ entry: Entry, customerName: String) -> String {
        let who = entry.side == .us ? say("kita", "we") : ShortName.of(customerName)
        switch entry.event {
        case .message(let message): return "\(who): \(self.message(message))"
        case .ordered(let order):
            let total = order.total.map { " · \(money($0))" } ?? ""
            return say("Pesan ", "Ordered ") + (order.summary.isEmpty ? say("(tanpa rincian)", "(no details)") : order.summary)
                + total
        case .orderChanged(let change):
            let why = change.reason.flatMap { $0.isEmpty ? nil : ": \($0)" } ?? ""
            return orderStatus(change.status) + why
        case .paid(let payment): return say("Bayar \(money(payment.amount))", "Paid \(money(payment.amount))")
        case .promised(let made):
            let day = made.due.day(in: zone)
            let due = date(day, today: zone.day(of: entry.at.instant))
            return say("Janji (\(who)): \(made.what), untuk \(due)", "Promise (\(who)): \(made.what), for \(due)")
        case .promiseChanged(let change):
            let day = date(change.newDue.day(in: zone), today: zone.day(of: entry.at.instant))
            return say("Janji dipindah ke \(day)", "Promise moved to \(day)")
        case .promiseKept: return say("Janji ditepati", "Promise kept")
        case .promiseWithdrawn: return say("Janji ditarik", "Promise taken back")
        case .complained(let complaint): return say("Keluhan: \(complaint.text)", "Complaint: \(complaint.text)")
        case .complaintStep(let step): return "\(stepName(step.kind)): \(step.text)"
        case .complaintVerdict(let verdict):
            let word =
                verdict.accepted
                ? say("Keluhan selesai, kata beliau", "Settled, they say")
                : say("Keluhan belum selesai, kata beliau", "Not settled, they say")
            return verdict.text.map { "\(word): \($0)" } ?? word
        case .noted(let text): return say("Catatan: \(text)", "Note: \(text)")
        case .learnt(let fact):
            return say(
                "Diingat: \(factKey(fact.key)) \(factValue(fact.key, fact.value))",
                "Remembered: \(factKey(fact.key)) \(factValue(fact.key, fact.value))")
        case .gave(let gift):
            let value = gift.value.map { " · \(money($0))" } ?? ""
            return "\(entry.side == .us ? fromUs : from(customerName)): \(gift.text)" + value
        case .riskNoticed(let risk): return say("Perlu diberi tahu: \(risk.text)", "Worth telling them: \(risk.text)")
        case .riskTold: return say("Sudah diberi tahu", "They were told")
        case .cared(let text): return say("Perhatian: \(text)", "Care: \(text)")
        case .heldBack(let held): return say("Nanti dulu: \(held.why)", "Not now: \(held.why)")
        case .answeredElsewhere: return say("Sudah dibalas di tempat lain", "Answered elsewhere")
        case .needsNoAnswer: return say("Tak perlu dibalas", "Needs no answer")
        case .moment(let moment): return "\(momentKind(moment.kind)): \(moment.text)"
        case .importWithdrawn: return say("Sebuah impor ditarik kembali", "An import was taken back")
        case .renamed(let name, _): return say("Sekarang bernama \(name)", "Now called \(name)")
        case .met(let how): return say("Mulai dikenal dari \(origin(how))", "First met through \(origin(how))")
        case .merged(let card): return say("Digabung dengan \(quoted(card.name))", "Joined with \(quoted(card.name))")
        case .parted(let card): return say("Dipisah dari \(quoted(card.name))", "Parted from \(quoted(card.name))")
        case .toldApart(let card):
            return say("Bukan orang yang sama dengan \(quoted(card.name))", "Not the same as \(quoted(card.name))")
        case .toldApartTakenBack(let card):
            return say(
                "Mungkin juga orang yang sama dengan \(quoted(card.name))", "May be the same as \(quoted(card.name)) after all")
        case .unknown(let code, let text, _):
            return say("Catatan jenis \(code)", "A note of kind \(code)") + (text.map { ": \($0)" } ?? "")
        default: return relation(entry.event, who: who) ?? say("Sebuah catatan", "A note")
        }
    }

    package func message(_ message: Message) -> String {
        if message.isDeleted { return say("(pesan dihapus)", "(deleted message)") }
        if let first = message.forwardedFrom {
            var own = message
            own.forwardedFrom = nil
            let from = first.isEmpty ? "" : say(" dari \(first)", " from \(first)")
            return say("(diteruskan\(from)) ", "(passed on\(from)) ") + self.message(own)
        }
        let subject = message.subject.flatMap { $0.isEmpty ? nil : $0 }
        let words = [subject.map { message.text.isEmpty ? $0 : "\($0) —" }, message.text].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " ")
        guard let media = message.media else { return words }
        return words.isEmpty ? "(\(self.media(media)))" : "(\(self.media(media))) \(words)"
    }

    /// What it is, never what it might say: a voice note nobody has heard is just that.
    package func media(_ media: Message.Media) -> String {
        switch media {
        case .image: say("foto", "photo")
        case .video: "video"
        case .voice: say("pesan suara, belum didengar", "voice note, not heard yet")
        case .audio: "audio"
        case .document: say("dokumen", "document")
        case .sticker: say("stiker", "sticker")
        case .location: say("lokasi", "location")
        case .contact: say("kartu kontak", "contact card")
        case .poll: say("polling", "poll")
        case .call: say("panggilan", "call")
        case .unknown: say("media tidak ikut diekspor", "media left out of the export")
        }
    }

    package func orderStatus(_ status: Order.Status) -> String {
        switch status {
        case .placed: say("Pesanan masuk", "Order placed")
        case .confirmed: say("Pesanan dikonfirmasi", "Order confirmed")
        case .delivered: say("Pesanan diterima", "Order delivered")
        case .cancelled: say("Pesanan dibatalkan", "Order cancelled")
        case .returned: say("Pesanan dikembalikan", "Order returned")
        }
    }

    package func stepName(_ kind: ComplaintStep.Kind) -> String {
        switch kind {
        case .acknowledge: say("Keluhan diterima", "Complaint acknowledged")
        case .explain: say("Dijelaskan", "Explained")
        case .apologise: say("Minta maaf", "Apologised")
        case .compensate: say("Diganti", "Compensated")
        case .solve: say("Dibereskan", "Put right")
        case .reopen: say("Dibuka lagi", "Reopened")
        }
    }

    private func momentKind(_ kind: Moment.Kind) -> String {
        switch kind {
        case .mourning: say("Berduka", "In mourning")
        case .illness: say("Sakit", "Ill")
        case .birth: say("Kelahiran", "A birth")
        case .wedding: say("Pernikahan", "A wedding")
        case .celebration: say("Syukuran", "A celebration")
        case .other: say("Kejadian", "A moment")
        }
    }

    /// Days as people write them; everything else as it was told.
    package func factValue(_ key: String, _ value: String) -> String {
        guard key == "birthday", let day = Day(iso: value) else { return value }
        return "\(day.civil.day) \(longMonth(day.civil.month)) \(day.civil.year)"
    }

    private func origin(_ how: String) -> String {
        switch how {
        case "contacts": say("daftar kontak", "the contact list")
        case "whatsapp": "WhatsApp"
        case "email": "e-mail"
        case "telegram": "Telegram"
        case "orders": say("daftar pesanan", "the order list")
        case "notebook": say("buku catatan", "the notebook")
        default: how
        }
    }

    package func handle(_ handle: Handle) -> String {
        switch handle.kind {
        case .phone: PhoneForm.readable(handle.value)
        case .username: "@\(handle.value)"
        case .account where handle.value.hasPrefix("telegram/user"): "Telegram \(handle.value.dropFirst("telegram/user".count))"
        case .email, .account, .exportedName: handle.value
        }
    }
}

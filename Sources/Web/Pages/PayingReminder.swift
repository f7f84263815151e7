import Phrases
import UseCases
import Vocabulary

/// Gentle words about what is still to be paid, to copy or to open in WhatsApp; nothing is ever sent from here.
struct PayingReminder {
    let order: Order
    let customer: Customer
    let phone: String?
    let today: Day
    let visit: Visit

    private var phrases: Phrasebook { visit.phrases }

    /// Nil while nothing is owed, or its day is still to come.
    var html: HTML? {
        guard visit.mayAct, let owed = order.owed else { return nil }
        let day = phrases.zone.day(of: (order.deliverAt ?? order.placedAt).instant)
        guard day <= today else { return nil }
        let words = phrases.reminder(
            ReminderTone(daysOver: Int(today.days(since: day))), to: customer.name,
            what: order.lines.map(\.what).joined(separator: ", "), day: phrases.date(day, today: today), owed: owed,
            from: visit.business)
        let open = HTML.whatsApp(phone, phrases.openInWhatsApp, saying: words)
        return """
            <details class="act"><summary class="button">\(phrases.remindOfPaying)</summary>\
            <blockquote class="sending">\(words)</blockquote><p class="quiet">\(phrases.reminderHow)</p>\(open)</details>
            """
    }
}

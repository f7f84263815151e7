import CustomerValue
import Vocabulary

/// The worked case of Return on Customer, as a page one can change.
extension Phrasebook {
    package var figuresBehind: String { say("Lihat angkanya", "See the figures") }
    package var worthCaseLink: String {
        say("Contoh: promo yang untung hari ini, rugi ke depan", "Example: a campaign that earns today and loses tomorrow")
    }
    package var worthCaseTitle: String { say("Promo yang memakan besok", "A campaign that eats tomorrow") }
    package var worthCaseLead: String {
        say(
            "Satu pesan dikirim ke semua orang. Yang membalas, belanja. Yang tidak membalas, sedikit mendingin. Ganti angkanya dan lihat sendiri.",
            "One message goes to everybody. Those who answer buy. Those who do not cool a little. Change the figures and see."
        )
    }
    package var worthCaseAssumed: String {
        say(
            "Angka contoh, bukan data toko Anda. Berapa banyak orang mendingin hanya bisa diketahui dengan mencoba: sebagian tidak dikirimi, lalu dibandingkan.",
            "Example figures, not your shop's. How much people cool can only be known by trying: leave some out, and compare."
        )
    }
    package var workItOut: String { say("Hitung", "Work it out") }

    /// - Parameter field: as the address names it.
    package func label(_ field: String) -> String {
        switch field {
        case "dikirimi": say("Orang yang dikirimi", "People it goes to")
        case "membalas": say("Yang belanja karenanya (%)", "Who buy because of it (%)")
        case "laba": say("Laba dari tiap yang belanja", "Profit from each who buys")
        case "biaya": say("Biaya tiap pesan", "Cost of each message")
        case "kedepan": say("Perkiraan ke depan tiap orang", "Worth ahead of each person")
        case "mendingin": say("Yang tidak belanja mendingin (%)", "Those who do not buy cool by (%)")
        default: field
        }
    }

    package var caseAmount: String { say("Jumlah", "Amount") }
    package var caseAnswered: String { say("Orang yang belanja", "People who buy") }
    package var caseEarned: String { say("Laba dari mereka", "Profit from them") }
    package var caseSent: String { say("Biaya kirim", "Cost of sending") }
    package var caseCash: String { say("Masuk hari ini", "Comes in today") }
    package var caseCooled: String { say("Naik-turun ke depan", "Change of what lies ahead") }
    package var caseCreated: String { say("Hasil seluruhnya", "All together") }

    package func caseSentence(_ roc: ReturnOnCustomer) -> String {
        let cash = figure(abs(roc.cashFlow), digits: 0)
        let ahead = figure(abs(roc.equityChange), digits: 0)
        let whole = figure(abs(roc.valueCreated), digits: 0)
        if roc.cashFlow < 0 {
            return say(
                "Hari ini rugi \(cash), ke depan hilang \(ahead): seluruhnya rugi \(whole).",
                "It loses \(cash) today and \(ahead) ahead: \(whole) lost in all.")
        }
        return roc.valueCreated < 0
            ? say(
                "Hari ini untung \(cash), ke depan hilang \(ahead). Seluruhnya rugi \(whole), walau kasnya untung.",
                "It earns \(cash) today and loses \(ahead) ahead. In all \(whole) are lost, although the till shows a profit.")
            : say(
                "Hari ini untung \(cash), ke depan hilang \(ahead). Sisanya \(whole).",
                "It earns \(cash) today and loses \(ahead) ahead. \(whole) remain.")
    }

    package func caseThreshold(_ share: Double) -> String {
        let percent = "\(figure(share * 100, digits: 2)) %"
        return say(
            "Kalau yang tidak belanja mendingin lebih dari \(percent), semua untung hari ini habis.",
            "If those who do not buy cool by more than \(percent), all of today's profit is gone.")
    }
}

import CustomerValue
import Vocabulary

/// What relationships are worth ahead, and how sure that is.
extension Phrasebook {
    /// With so many digits behind the sign of this language.
    package func figure(_ value: Double, digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let rounded = Int((abs(value) * scale).rounded())
        let whole = number(rounded / Int(scale))
        let sign = value < 0 && rounded > 0 ? "-" : ""
        guard digits > 0 else { return sign + whole }
        let rest = String(rounded % Int(scale))
        return "\(sign)\(whole)\(say(",", "."))\(String(repeating: "0", count: digits - rest.count))\(rest)"
    }

    /// `1.450 sampai 1.881`
    package func range(_ range: Range90) -> String {
        say(
            "\(figure(range.low, digits: 0)) sampai \(figure(range.high, digits: 0))",
            "\(figure(range.low, digits: 0)) to \(figure(range.high, digits: 0))")
    }

    package func percent(_ share: Double) -> String { "\(figure(share * 100, digits: 0)) %" }

    // MARK: which model, and why

    package func reason(_ choice: ModelChoice, _ chosen: ModelKind) -> String { reason(choice.reason, chosen) }

    package func reason(_ reason: ModelChoice.Reason, _ chosen: ModelKind) -> String {
        let name = chosen.title
        switch reason {
        case .onlyOne:
            return say("Hanya \(name) yang dihitung.", "Only \(name) was computed.")
        case .nearestInHoldout(let mae, let next, let nextMAE):
            let own = figure(mae, digits: 4)
            let other = figure(nextMAE, digits: 4)
            return say(
                "\(name) dipakai: pada masa yang belum dilihatnya, \(name) paling sedikit meleset (rata-rata \(own) pembelian per pelanggan; \(next.title) \(other)).",
                "\(name) speaks: on the time it had not seen it missed least (\(own) purchases per customer on average; \(next.title) \(other))."
            )
        case .likeliest(let next, let gain):
            let points = figure(gain, digits: 1)
            return say(
                "\(name) dipakai: paling cocok dengan catatan (\(points) lebih baik daripada \(next.title)); belum ada masa untuk mengujinya.",
                "\(name) speaks: it fits the record best (by \(points) over \(next.title)); there is no time yet to check it on."
            )
        case .farLikelier(let next, let gain):
            let points = figure(gain, digits: 2)
            return say(
                "\(name) dipakai: jauh lebih cocok dengan cara orang membeli di sini (\(points) per pelanggan di atas \(next.title)).",
                "\(name) speaks: it fits how people buy here far better (\(points) per customer above \(next.title)).")
        }
    }

    // MARK: what to know before believing

    package func warning(_ warning: ValueStudy.Warning) -> String {
        switch warning {
        case .nobodyLeaves(let families):
            let names = families.map(\.title).joined(separator: ", ")
            return say(
                "Di data ini tidak tampak ada yang berhenti; \(names) menjadi model tanpa berhenti.",
                "These data show nobody leaving; \(names) come down to a model without leaving.")
        case .openParameter(let kind):
            return say(
                "Data ini belum menentukan semua angka \(kind.title); sisanya memakai yang lazim di tempat lain.",
                "These data leave a figure of \(kind.title) open; what is usual elsewhere fills in.")
        case .fewBuyers(let customers):
            return say(
                "Baru \(number(customers)) pelanggan: kisarannya lebar, dan yang lazim di tempat lain ikut diperhitungkan.",
                "Only \(counted(customers, "", "customer", "customers")): ranges are wide, and what is usual elsewhere is weighed in."
            )
        case .onceMeansAlive:
            return say(
                "Model ini menganggap yang baru sekali beli masih pelanggan, berapa lama pun diam.",
                "This model takes people who bought once for customers still, however long they are silent.")
        case .noPopulationMean:
            return say(
                "Nilai belanja terlalu beragam untuk satu rata-rata; dipakai rata-rata tiap pelanggan, ditarik ke rata-rata semua.",
                "Amounts scatter too much for one mean; each customer's own mean is used, pulled towards everybody's.")
        case .fewAmounts(let customers):
            return say(
                "Nilai belanja dari \(number(customers)) pelanggan yang kembali: data masih sedikit.",
                "Amounts of \(counted(customers, "", "returning customer", "returning customers")): little data yet.")
        case .amountsFollowFrequency(let correlation):
            return say(
                "Yang lebih sering beli, belanjanya juga berbeda (korelasi \(figure(correlation, digits: 2))); perkiraan nilai bisa condong.",
                "Who buys oftener also spends differently (correlation \(figure(correlation, digits: 2))); worth may lean.")
        case .noAmounts:
            return say("Tanpa nilai belanja: hanya kunjungan yang dihitung.", "No amounts: only visits are counted.")
        case .nothingHeldOut:
            return say(
                "Belum cukup lama untuk menguji perkiraan dengan yang benar-benar terjadi.",
                "Not long enough yet to check forecasts against what happened.")
        case .purchasesMissed, .spendMissed, .closed, .busy, .quiet: return calendarWarning(warning)
        }
    }

    private func calendarWarning(_ warning: ValueStudy.Warning) -> String {
        switch warning {
        case .purchasesMissed(let said, let came):
            return say(
                "Perkiraan lalu meleset: \(range(said)) pembelian, yang datang \(figure(came, digits: 0)).",
                "The last forecast missed: \(range(said)) purchases said, \(figure(came, digits: 0)) came.")
        case .spendMissed(let said, let came):
            return say(
                "Perkiraan belanja lalu meleset: \(range(said)), yang masuk \(figure(came, digits: 0)).",
                "The last forecast of spending missed: \(range(said)) said, \(figure(came, digits: 0)) came in.")
        case .closed(let stretch):
            let near = stretch.isNearLebaran ? say(" (sekitar Lebaran)", " (around Lebaran)") : ""
            return say(
                "Tidak ada yang beli \(days(stretch))\(near); biasanya sekitar \(figure(stretch.usual, digits: 0)) kunjungan. Model tidak tahu hari tutup.",
                "Nobody bought \(days(stretch))\(near), where about \(figure(stretch.usual, digits: 0)) visits are usual. The models know no closed days."
            )
        case .busy(let stretch):
            return say(
                "Jauh lebih ramai \(days(stretch)): \(number(stretch.visits)) kunjungan, biasanya \(figure(stretch.usual, digits: 0)). Model tidak tahu musim.",
                "Far busier \(days(stretch)): \(number(stretch.visits)) visits, usually \(figure(stretch.usual, digits: 0)). The models know no seasons."
            )
        case .quiet(let stretch):
            return say(
                "Jauh lebih sepi \(days(stretch)): \(number(stretch.visits)) kunjungan, biasanya \(figure(stretch.usual, digits: 0)). Model tidak tahu musim.",
                "Far quieter \(days(stretch)): \(number(stretch.visits)) visits, usually \(figure(stretch.usual, digits: 0)). The models know no seasons."
            )
        default: return ""
        }
    }

    private func days(_ stretch: TradingDays.Stretch) -> String {
        say("\(stretch.first.iso) sampai \(stretch.last.iso)", "from \(stretch.first.iso) to \(stretch.last.iso)")
    }

    package func leftOut(returns: Int) -> String {
        say(
            "\(number(returns)) baris bernilai nol atau kurang (retur, batal) tidak dihitung sebagai pembelian.",
            "\(counted(returns, "", "row", "rows")) of nought or less (returns, cancellations) \(returns == 1 ? "is" : "are") no purchase."
        )
    }

    package func leftOut(withoutCustomer: Int, withoutDay: Int, withoutAmount: Int) -> String {
        say(
            "Tidak terbaca: \(number(withoutCustomer)) baris tanpa pelanggan, \(number(withoutDay)) tanpa tanggal, \(number(withoutAmount)) tanpa nilai.",
            "Not readable: \(number(withoutCustomer)) rows without a customer, \(number(withoutDay)) without a date, \(number(withoutAmount)) without an amount."
        )
    }

    package var assumedDates: String {
        say(
            "Tanggal dibaca hari dulu, baru bulan; file ini tidak menunjukkan yang mana.",
            "Dates were read day first; the file itself does not tell.")
    }

    // MARK: what went wrong

    package func trouble(_ trouble: ValueStudy.Trouble) -> String {
        switch trouble {
        case .noPurchases: say("Tidak ada pembelian di dalamnya.", "There are no purchases in it.")
        case .nobodyBefore(let day):
            say(
                "Belum ada yang membeli sampai \(day.iso). Pilih akhir masa belajar yang lebih lambat.",
                "Nobody had bought by \(day.iso). Choose a later end of calibration.")
        case .nobodyCameBack(let customers):
            say(
                "Dari \(number(customers)) pelanggan belum ada yang membeli di hari kedua: kapan orang kembali belum bisa diperkirakan.",
                "None of \(counted(customers, "", "customer", "customers")) bought on a second day: when people come back cannot be told yet."
            )
        }
    }
}

extension ModelFamily {
    /// As people write it, before its k is known.
    package var title: String {
        switch self {
        case .nbd: "NBD"
        case .bgNBD: "BG/NBD"
        case .mbgNBD: "MBG/NBD"
        case .paretoNBD: "Pareto/NBD"
        case .bgCNBD: "BG/CNBD-k"
        case .mbgCNBD: "MBG/CNBD-k"
        }
    }
}

import CustomerValue
import Vocabulary

/// The words of the value report: headings, columns, one sentence for each figure.
extension Phrasebook {
    package func customersSeen(_ count: Int, from first: Day, to last: Day) -> String {
        say(
            "\(number(count)) pelanggan, \(first.iso) sampai \(last.iso)",
            "\(counted(count, "", "customer", "customers")), \(first.iso) to \(last.iso)")
    }

    package func heldOut(to last: Day) -> String {
        say("diuji dengan yang terjadi sampai \(last.iso)", "checked against what happened until \(last.iso)")
    }

    package func stillCustomers(_ alive: Range90) -> String {
        say(
            "Kira-kira \(figure(alive.middle, digits: 0)) orang masih pelanggan (\(range(alive))).",
            "About \(figure(alive.middle, digits: 0)) people are still customers (\(range(alive))).")
    }

    package func purchasesAhead(_ purchases: Range90, days: Double) -> String {
        say(
            "Dalam \(figure(days, digits: 0)) hari ke depan kira-kira \(figure(purchases.middle, digits: 0)) pembelian (\(range(purchases))).",
            "In the next \(figure(days, digits: 0)) days about \(figure(purchases.middle, digits: 0)) purchases (\(range(purchases)))."
        )
    }

    package func spendAhead(_ spend: Range90) -> String {
        say(
            "Nilainya kira-kira \(figure(spend.middle, digits: 0)) (\(range(spend))).",
            "They come to about \(figure(spend.middle, digits: 0)) (\(range(spend))).")
    }

    package func equityAhead(_ equity: Range90) -> String {
        say(
            "Perkiraan belanja 12 bulan ke depan, dinilai hari ini: \(figure(equity.middle, digits: 0)) (\(range(equity))).",
            "Spending of the next 12 months, in today's money: \(figure(equity.middle, digits: 0)) (\(range(equity))).")
    }

    package func backTest(_ test: ValueStudy.BackTest) -> String {
        let came = figure(test.purchases, digits: 0)
        let said = range(test.forecast.purchases)
        return test.purchasesHeld
            ? say(
                "Perkiraan lalu tepat: \(said) pembelian, yang datang \(came).",
                "The last forecast held: \(said) purchases, \(came) came.")
            : say(
                "Perkiraan lalu meleset: \(said) pembelian, yang datang \(came).",
                "The last forecast missed: \(said) purchases, \(came) came.")
    }

    /// Nine times in ten.
    package var rangeMeaning: String {
        say("Kisaran: sembilan dari sepuluh kali yang terjadi ada di dalamnya.", "Ranges hold what happens nine times in ten.")
    }

    package func spendModel(_ spend: SpendFit) -> String {
        let mean = figure(spend.populationMean, digits: 2)
        let customers = spend.customers
        return say(
            "Nilai sekali beli rata-rata \(mean), dari \(number(customers)) pelanggan yang kembali.",
            "A purchase is worth \(mean) on average, from \(counted(customers, "", "returning customer", "returning customers"))."
        )
    }

    package var repeatsColumn: String { say("beli lagi", "repeats") }
    package var peopleColumn: String { say("orang", "people") }
    package var actualColumn: String { say("nyata", "actual") }
    package var expectedColumn: String { say("perkiraan", "expected") }
    package var weekColumn: String { say("minggu", "week") }
    package var modelColumn: String { "model" }
    package var biasColumn: String { say("condong", "bias") }

    package var holdoutHeading: String {
        say(
            "Rata-rata pembelian di masa uji, menurut pembelian ulang sebelumnya",
            "Mean purchases held out, by repeat purchases before")
    }
    package var cumulativeHeading: String { say("Pembelian ulang, dijumlahkan", "Repeat purchases, added up") }
    package var frequencyHeading: String {
        say("Berapa orang membeli lagi berapa kali", "How many people bought again how often")
    }
    package var calibrationHeading: String {
        say(
            "Dari yang kami kira masih pelanggan, berapa yang kembali",
            "Of those we took for customers still, how many came back")
    }
    package var valueHeading: String {
        say("Perkiraan belanja ke depan, dari pelanggan terbesar", "Worth ahead, from the largest customer on")
    }
    package var reportTitle: String { say("Perkiraan belanja ke depan", "What relationships are worth ahead") }
    package var chanceAliveAxis: String { say("kemungkinan masih pelanggan", "chance of being a customer still") }
    package var shareAxis: String { say("bagian yang kembali", "share that came back") }
    package var shareOfPeopleAxis: String { say("bagian pelanggan", "share of customers") }
    package var shareOfValueAxis: String { say("bagian nilai", "share of worth") }

    package func rowsRead(_ count: Int) -> String { say("\(number(count)) baris terbaca", "\(number(count)) rows read") }
}

/// Why a table of purchases could not be read.
extension Phrasebook {
    package func noColumn(named name: String, header: [String]) -> String {
        say(
            "Tidak ada kolom \(quoted(name)). Yang ada: \(header.joined(separator: ", ")).",
            "There is no column \(quoted(name)). There are: \(header.joined(separator: ", ")).")
    }
    package func noCustomerColumn(header: [String]) -> String {
        say(
            "Kolom pelanggan tidak ketemu di antara \(header.joined(separator: ", ")). Sebutkan dengan --customer.",
            "No column says who, among \(header.joined(separator: ", ")). Name it with --customer.")
    }
    package func noDateColumn(header: [String]) -> String {
        say(
            "Kolom tanggal tidak ketemu di antara \(header.joined(separator: ", ")). Sebutkan dengan --date.",
            "No column says when, among \(header.joined(separator: ", ")). Name it with --date.")
    }
    package func noSuchDay(_ text: String) -> String {
        say("\(quoted(text)) bukan tanggal. Tulis seperti 2026-11-19.", "\(quoted(text)) is no date. Write it like 2026-11-19.")
    }
    package func unknownChoice(_ text: String, among choices: [String]) -> String {
        say(
            "\(quoted(text)) tidak dikenal. Pilih: \(choices.joined(separator: ", ")).",
            "\(quoted(text)) is not known. Choose: \(choices.joined(separator: ", ")).")
    }
    package func noReadablePurchases(refused: Int) -> String {
        say(
            "Tidak ada pembelian yang terbaca (\(number(refused)) baris ditolak). Periksa kolom tanggal dan nilainya.",
            "No purchase could be read (\(number(refused)) rows refused). Look at the columns of dates and amounts.")
    }
    package func cannotReadPurchases(_ path: String) -> String {
        say("File \(path) tidak bisa dibuka.", "The file \(path) cannot be opened.")
    }
    package func cannotWritePurchases(_ path: String) -> String {
        say(
            "Tidak bisa menulis ke \(path). File asalnya tidak berubah.",
            "Cannot write to \(path). The file it came from is unchanged.")
    }
}

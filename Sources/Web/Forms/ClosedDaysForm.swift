import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The shop is closed on some days, or open again.
struct ClosedDaysForm: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/setelan/tutup", for: .owner) { visit, form, _ in
            .back(form, visit, saying: try await settle(form) ? .named : .notUnderstood, otherwise: .settings)
        }
    }

    /// - Returns: false for what cannot be understood; nothing has changed then.
    private func settle(_ form: FormWords) async throws -> Bool {
        if form["mingguan"] == "1" {
            return try await shop.closeWeekly(on: Set(form.all("hari").compactMap { Int($0) }))
        }
        if let day = Day(iso: form["hapus"]) {
            try await shop.openAgain(from: day)
            return true
        }
        guard let first = Day(iso: form["dari"]) else { return false }
        guard !form["sampai"].isEmpty else {
            return try await shop.close(from: first, through: first, name: form["nama"])
        }
        guard let last = Day(iso: form["sampai"]) else { return false }
        return try await shop.close(from: first, through: last, name: form["nama"])
    }
}

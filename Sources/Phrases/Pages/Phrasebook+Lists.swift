import Vocabulary

/// Words of Janji, Pesanan and Keluhan.
extension Phrasebook {
    package var promises: String { say("Janji", "Promises") }
    package var promisesLead: String {
        say("Yang belum selesai, dari kita dan dari mereka", "What is still open, ours and theirs")
    }
    package var late: String { say("Lewat harinya", "Overdue") }
    package var comingUp: String { say("Berikutnya", "Coming up") }
    package var noOpenPromises: String { say("Tidak ada janji yang terbuka.", "No promise is open.") }
    package var askForTime: String { say("Minta waktu lagi", "Ask for more time") }

    package var complaintsLead: String {
        say(
            "Terbuka sampai pelanggan bilang beres, yang terlama di atas",
            "Open until the customer calls it settled, the oldest first")
    }
    package var noOpenComplaints: String { say("Tidak ada keluhan yang terbuka.", "No complaint is open.") }
    package var noStepYet: String { say("belum ada langkah", "no step yet") }
    package func lastStep(_ when: String) -> String { say("langkah terakhir \(when)", "last step \(when)") }

    package var ordersPlace: String { say("Pesanan", "Orders") }
    package var ordersToday: String { say("Pesanan hari ini", "Orders for today") }
    package func ordersOn(_ day: String) -> String { say("Pesanan \(day)", "Orders for \(day)") }
    package func ordersLead(_ count: Int, on day: String) -> String {
        say("\(number(count)) pesanan untuk \(day)", "\(counted(count, "", "order", "orders")) for \(day)")
    }
    package var anotherDay: String { say("Hari lain", "Another day") }
    package var otherDays: String { say("Hari lain", "Other days") }
    package var noOrders: String { say("Tidak ada pesanan untuk hari ini yang tercatat.", "No order is noted for this day.") }
    package var noHour: String { say("jam belum ada", "no hour yet") }
    package var kitchenList: String { say("Untuk dapur", "For the kitchen") }
    package var what: String { say("Apa", "What") }
    package var howMany: String { say("Berapa", "How many") }
    package func owedInAll(_ amount: String) -> String {
        say("Belum tercatat dibayar: \(amount)", "No payment noted for: \(amount)")
    }
    package var wasDelivered: String { say("Sudah diantar", "Delivered") }
    package var wasPaid: String { say("Catat bayar", "Note a payment") }
    package func changeOrder(of name: String) -> String { say("Ubah pesanan \(name)", "Change the order of \(name)") }
    package var changeOrder: String { say("Ubah", "Change") }
    package var yesCancel: String { say("Ya, batalkan", "Yes, cancel it") }
    package var cancelOrder: String { say("Batalkan", "Cancel") }
    package var amount: String { say("Jumlah", "Amount") }
    package var payingHow: String { say("Caranya (transfer, tunai …)", "How (transfer, cash …)") }
    package var newOrder: String { say("Tulis pesanan", "Write an order") }
    package var oneThingALine: String {
        say("Satu barang sebaris, misalnya: 20 nasi kotak", "One item per line, such as: 20 rice boxes")
    }
    package func forDay(_ day: String) -> String { say("antar \(day)", "deliver \(day)") }
    package var deliveryDay: String { say("Untuk tanggal", "For the day") }
    package var deliveryHour: String { say("Jam", "Hour") }
    package var orderTotal: String { say("Total (Rp)", "Total (Rp)") }
    package var orderNote: String { say("Alamat atau catatan", "Address or note") }
    package var newCustomer: String { say("Pelanggan baru", "New customer") }
    package var name: String { say("Nama", "Name") }
    package var numberOrAddress: String { say("Nomor HP atau email", "Phone or e-mail") }

    package func statusName(_ status: Order.Status) -> String {
        switch status {
        case .placed: say("dipesan", "ordered")
        case .confirmed: say("pasti", "confirmed")
        case .delivered: say("sudah diantar", "delivered")
        case .cancelled: say("batal", "cancelled")
        case .returned: say("dikembalikan", "returned")
        }
    }

    /// Total, what of it is paid, what is owed.
    package func paying(_ order: Order) -> String {
        guard let total = order.total else { return say("total belum ada", "no total yet") }
        if order.status == .cancelled || order.status == .returned {
            guard let paid = order.paid, paid.minor > 0 else { return say("\(money(total)), batal", "\(money(total)), off") }
            return say(
                "\(money(total)), batal; \(money(paid)) sudah dibayar", "\(money(total)), off; \(money(paid)) was paid")
        }
        guard let owed = order.owed else { return say("\(money(total)), lunas", "\(money(total)), paid") }
        guard let paid = order.paid, paid.minor > 0 else {
            return say("\(money(total)), pembayaran belum tercatat", "\(money(total)), no payment noted")
        }
        return say(
            "\(money(total)), sudah \(money(paid)), kurang \(money(owed))",
            "\(money(total)), \(money(paid)) paid, \(money(owed)) to go")
    }
}

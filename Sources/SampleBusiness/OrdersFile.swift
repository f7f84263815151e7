import Chances

/// `pesanan.csv` as a spreadsheet with Indonesian settings saves it, with the few bruises such a file always has.
enum OrdersFile {
    static func write(_ orders: [KitchenOrder]) -> String {
        var rows = ["No;Tanggal;Jam;Nama;No HP;Menu;Jumlah;Harga;Total;Tanggal Kirim;Jam Kirim;Status;Catatan"]
        var dice = Chance("cells")
        for order in orders {
            let name = name(of: order.customer, &dice)
            let phone = phone(of: order.customer, &dice)
            for (index, line) in order.lines.enumerated() {
                var cells = [
                    order.number, order.placedAt.longDate, order.placedAt.clock, name, phone, line.dish.name,
                    quantity(line.tenths), "\(grouped(line.price)),00", "\(grouped(line.total)),00",
                    order.deliverAt.longDate, order.deliverAt.clock, order.status, index == 0 ? order.note : "",
                ]
                bruise(&cells, row: rows.count)
                rows.append(cells.map(Cells.quoted).joined(separator: ";"))
            }
        }
        return "\u{FEFF}" + rows.joined(separator: "\r\n") + "\r\n"
    }

    private static func quantity(_ tenths: Int) -> String {
        tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10),\(tenths % 10)"
    }

    /// Whoever stands at the counter writes the number their own way.
    private static func phone(of person: Person, _ dice: inout Chance) -> String {
        if dice.happens(2), person.tail > 1035 { return "" }
        let usual = [0, 1, 1, 2, 3, 4][person.tail % 6]
        let habit = PhoneHabit(rawValue: dice.happens(12) ? dice.between(0, 4) : usual) ?? .plain
        if person.name == "Bu Nia Kurniasih", dice.happens(20) { return habit.write(ContactsFile.secondNumberOfNia) }
        return habit.write(person.digits)
    }

    private static func name(of person: Person, _ dice: inout Chance) -> String {
        // The spreadsheet's font has no flowers.
        let name = person.name == "Teh Euis 🌸" ? "Teh Euis Komariah" : person.name
        guard dice.happens(3), person.tail > 1035 else { return name }
        return dice.pick([name.lowercased(), name + " ", name.uppercased()])
    }

    /// What really happens to a sheet that four hands type in.
    private static func bruise(_ cells: inout [String], row: Int) {
        switch row {
        case 212: cells[1] = "31/02/2025"
        case 463: cells[4] = "6,28123E+12"
        case 640: cells[4] = String(cells[4].prefix(4)) + "-****-" + String(cells[4].suffix(4))
        case 905: cells[12] = "antar jam 10\nkalau hujan telepon dulu, kata beliau \"jangan ditinggal di pagar\""
        case 1204: cells[9] = ""
        case 1388: cells[6] = cells[6] + " kotak"
        default: break
        }
    }
}

/// Cells as Indonesian Excel writes them.
enum Cells {
    static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == ";" || $0 == "\"" || $0 == "\n" }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

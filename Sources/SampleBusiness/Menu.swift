/// What the kitchen sells.
struct Dish {
    var key: String
    var name: String
    /// As people say it: *snack box*, not *Snack box isi 3*.
    var spoken: String
    /// *kotak, box, porsi, dus, toples, kg*
    var unit: String
    /// Whole rupiah in 2024 and 2025.
    var price: Int

    /// Rice and eggs went up in the new year of 2026.
    func price(on day: Moment) -> Int { day < Moment("2026-01-05") ? price : (price * 106 / 100 + 499) / 500 * 500 }
}

enum Menu {
    static let dishes: [Dish] = [
        Dish(key: "ayam", name: "Nasi kotak ayam bakar", spoken: "nasi kotak ayam bakar", unit: "kotak", price: 25_000),
        Dish(key: "geprek", name: "Nasi kotak ayam geprek", spoken: "nasi kotak ayam geprek", unit: "kotak", price: 22_000),
        Dish(key: "rendang", name: "Nasi kotak rendang", spoken: "nasi kotak rendang", unit: "kotak", price: 32_000),
        Dish(key: "liwet", name: "Nasi liwet komplit", spoken: "nasi liwet", unit: "porsi", price: 28_000),
        Dish(key: "kuning", name: "Nasi kuning kotak", spoken: "nasi kuning", unit: "kotak", price: 23_000),
        Dish(key: "timbel", name: "Nasi timbel komplit", spoken: "nasi timbel", unit: "porsi", price: 30_000),
        Dish(key: "veg", name: "Nasi kotak vegetarian", spoken: "nasi kotak vegetarian", unit: "kotak", price: 24_000),
        Dish(key: "soto", name: "Paket soto ayam", spoken: "paket soto ayam", unit: "porsi", price: 20_000),
        Dish(key: "snack3", name: "Snack box isi 3", spoken: "snack box", unit: "box", price: 12_000),
        Dish(key: "snack4", name: "Snack box isi 4", spoken: "snack box besar", unit: "box", price: 15_000),
        Dish(key: "kue", name: "Kue basah dus isi 20", spoken: "kue basah", unit: "dus", price: 60_000),
        Dish(key: "puding", name: "Puding cup", spoken: "puding cup", unit: "cup", price: 8_000),
        Dish(key: "buah", name: "Es buah", spoken: "es buah", unit: "porsi", price: 10_000),
        Dish(key: "risol", name: "Risoles mayo isi 10", spoken: "risoles mayo", unit: "dus", price: 35_000),
        Dish(key: "tumpeng", name: "Tumpeng 20 porsi", spoken: "tumpeng", unit: "set", price: 650_000),
        Dish(key: "mini", name: "Tumpeng mini", spoken: "tumpeng mini", unit: "porsi", price: 35_000),
        Dish(key: "prasmanan", name: "Prasmanan paket A", spoken: "prasmanan paket A", unit: "porsi", price: 45_000),
        Dish(key: "prasmananB", name: "Prasmanan paket B", spoken: "prasmanan paket B", unit: "porsi", price: 60_000),
        Dish(key: "bukber", name: "Paket buka bersama", spoken: "paket buka bersama", unit: "kotak", price: 30_000),
        Dish(key: "nastar", name: "Nastar toples", spoken: "nastar", unit: "toples", price: 85_000),
        Dish(key: "kastengel", name: "Kastengel toples", spoken: "kastengel", unit: "toples", price: 95_000),
        Dish(key: "hampers", name: "Hampers kue kering", spoken: "hampers kue kering", unit: "paket", price: 185_000),
        Dish(key: "kilo", name: "Rendang kiloan", spoken: "rendang", unit: "kg", price: 220_000),
    ]

    static func dish(_ key: String) -> Dish {
        guard let dish = dishes.first(where: { $0.key == key }) else { preconditionFailure("no dish \(key)") }
        return dish
    }
}

/// `1.250.000`
func grouped(_ amount: Int) -> String {
    var digits = Array(String(amount))
    var index = digits.count - 3
    while index > 0 {
        digits.insert(".", at: index)
        index -= 3
    }
    return String(digits)
}

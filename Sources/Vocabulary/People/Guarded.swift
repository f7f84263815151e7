/// *Hal pribadi*: what somebody told of their belief, their health, their origin or their means. Shown only to whoever was granted
/// it. An allergy is none: whoever cooks must know it.
package enum Guarded {
    /// How the words of a fact's name begin that make it one, in small letters. [assumption]
    package static let beginnings = [
        "agama", "kepercayaan", "iman", "kesehatan", "penyakit", "sakit", "hamil", "disabilitas", "suku", "etnis", "ras",
        "politik", "gaji", "penghasilan", "keuangan", "religion", "faith", "belief", "health", "illness", "disease", "pregnan",
        "disab", "ethnic", "race", "politic", "salary", "income", "finance",
    ]

    package static func isGuarded(key: String) -> Bool {
        key.lowercased().split(separator: " ").contains { word in beginnings.contains { word.hasPrefix($0) } }
    }
}

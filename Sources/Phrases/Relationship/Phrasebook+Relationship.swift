/// The pages of one relationship, and the way between them.
extension Phrasebook {
    package var livedThroughLink: String { say("Yang beliau alami", "What they lived through") }
    package var briefLink: String { say("Sekilas sebelum menghubungi", "At a glance, before contact") }
    package func aboutThem(_ name: String) -> String { say("Tentang \(ShortName.of(name))", "About \(ShortName.of(name))") }
}

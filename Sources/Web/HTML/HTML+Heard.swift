import Guidance
import Phrases
import Vocabulary

extension HTML {
    /// What stands out in a message, small beside it; a tap says how it was meant.
    static func tags(_ heard: [HeardTag], _ phrases: Phrasebook) -> [HTML] {
        heard.html { tag in
            let address = Address.message(tag.entry).with(phrases.language.query)
            return " <a class=\"tag\(tone(tag))\" href=\"\(address)\">\(phrases.quietTag(tag))</a>"
        }
    }

    /// Where the whole line leads to the words already.
    static func plainTags(_ heard: [HeardTag], _ phrases: Phrasebook) -> [HTML] {
        heard.html { tag in " <span class=\"tag\(tone(tag))\">\(phrases.quietTag(tag))</span>" }
    }

    private static func tone(_ tag: HeardTag) -> HTML? {
        [.urgent, .complaint, .leaving].contains(tag.kind) ? " warm" : nil
    }
}

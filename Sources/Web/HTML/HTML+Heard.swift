import Guidance
import Phrases
import Vocabulary

extension HTML {
    /// What stands out in a message, small beside it; a tap says how it was meant.
    static func tags(_ heard: [HeardTag], _ phrases: Phrasebook) -> [HTML] {
        heard.html { tag in
            let tone: HTML? = [.urgent, .complaint, .leaving].contains(tag.kind) ? " warm" : nil
            return """
                 <a class="tag\(tone)" href="\(Address.message(tag.entry).with(phrases.language.query))">\(phrases.quietTag(tag))</a>
                """
        }
    }
}

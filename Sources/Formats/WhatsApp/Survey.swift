import Vocabulary

extension WhatsAppExport {
    /// What one look over the whole file found out, before a single message is kept: how it is written, who speaks, from
    /// when to when. The person importing sees these decisions first.
    package struct Survey: Sendable {
        package struct Speaker: Hashable, Sendable {
            /// As the exporting phone calls them, or their number when unsaved.
            package var name: String
            package var messages: Int
            package var first: LocalTime
            package var last: LocalTime
            /// The first words they wrote, at most 80 characters; empty when they only sent pictures.
            package var sample: String
        }

        package var file: String
        /// Nil when it is no text at all.
        package var encoding: ChatEncoding?
        package var isWhatsApp = false
        /// 0…1: how sure that is.
        package var confidence = 0.0
        package var dateOrder = DateOrder()
        /// No number above 12 decided; the caller may ask.
        package var dateOrderAssumed = false
        package var usesTwelveHours = false
        package var hasSeconds = false
        package var isFromIPhone = false
        package var isGroup = false
        /// The chat's name, when a line of the system's says it: see also ``WhatsAppExport/chatKey(_:)``.
        package var title: String?
        /// Most talkative first.
        package var speakers: [Speaker] = []
        package var messageCount = 0
        /// Of those, lines of the system's own.
        package var systemCount = 0
        package var lineCount = 0
        package var first: LocalTime?
        /// The last line of the file by time, system lines too: the chat is known up to here.
        package var coveredUntil: LocalTime?
        package var diagnostics: [Diagnostic] = []

        var shapes = ShapeSet()
        /// What stands before a colon and is no name.
        var notSpeakers: Set<String> = []
        /// Lines that look like openings and are somebody's words: a pasted chat, a list of dates.
        var textLines: Set<Int> = []

        init(file: String) { self.file = file }
    }
}

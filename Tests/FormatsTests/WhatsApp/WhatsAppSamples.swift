import Formats
import Testing

@Suite("FormatSamples: WhatsApp")
struct FormatSamplesWhatsApp {
    @Test(
        "the folder of samples is there",
        .enabled(if: WhatsAppSampleFolder.exists, "no samples: set AKRAB_SAMPLES to a folder that holds formats/"))
    func folderIsThere() { #expect(!WhatsAppSampleFolder.samples.isEmpty) }

    @Test("an export is read as expected", arguments: WhatsAppSampleFolder.samples)
    func sample(_ sample: WhatsAppSample) throws {
        let source = MemorySource(name: sample.name, try sample.bytes())
        let survey = try WhatsAppExport.survey(source)
        var drafts: [ChatDraft] = []
        _ = try WhatsAppExport.read(source, survey: survey) { drafts.append($0) }
        #expect(survey.isWhatsApp)
        #expect(!drafts.isEmpty)
        #expect(survey.messageCount == drafts.count)
        for difference in WhatsAppExpectation(drafts: drafts, survey: survey).differences(from: sample.expected) {
            Issue.record("\(sample.name): \(difference)")
        }
    }
}

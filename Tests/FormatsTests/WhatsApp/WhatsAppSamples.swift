import Testing

@Suite("FormatSamples: WhatsApp")
struct FormatSamplesWhatsApp {
    @Test(
        "the folder of samples is there",
        .enabled(if: WhatsAppSampleFolder.shared.exists, "no samples: set AKRAB_SAMPLES to a folder that holds formats/"))
    func folderIsThere() { #expect(!WhatsAppSampleFolder.shared.samples.isEmpty) }

    @Test("an export is read as expected", arguments: WhatsAppSampleFolder.shared.samples)
    func shared(_ sample: WhatsAppSample) throws { try check(sample) }

    @Test("an export of ours is read as expected", arguments: WhatsAppSampleFolder.own.samples)
    func own(_ sample: WhatsAppSample) throws { try check(sample) }

    private func check(_ sample: WhatsAppSample) throws {
        for difference in try sample.differences() { Issue.record("\(sample.name): \(difference)") }
    }
}

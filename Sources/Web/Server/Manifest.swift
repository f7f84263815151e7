import Foundation
import Hummingbird

/// What a telephone is told to put the app on its first screen, under the shop's name, and to offer it when somebody shares an
/// exported chat (W3C Web Application Manifest).
struct Manifest: Encodable {
    var id = Address.today.path
    var name: String
    var shortName = "Akrab"
    var lang: String
    var startUrl = Address.today.path
    var scope = Address.today.path
    var display = "standalone"
    var themeColor = Stylesheet.paper.light
    var backgroundColor = Stylesheet.paper.light
    var icons = AppIcon.allCases.map {
        Icon(src: Address.icon($0).path, sizes: $0.sizes, type: $0.type, purpose: "any maskable")
    }
    var shareTarget = ShareTarget()

    struct Icon: Encodable {
        var src: String
        var sizes: String
        var type: String
        var purpose: String
    }

    struct ShareTarget: Encodable {
        var action = Address.share.path
        var method = "POST"
        var enctype = "multipart/form-data"
        var params = Parameters()

        struct Parameters: Encodable { var files = [Files()] }
        /// What an export from a telephone is called.
        struct Files: Encodable {
            var name = "berkas"
            var accept = [
                "text/plain", ".txt", "application/zip", ".zip", "application/json", ".json", "text/csv", ".csv", "text/vcard",
                "text/x-vcard", ".vcf",
            ]
        }
    }

    init(_ visit: Visit) {
        name = visit.business.isEmpty ? "Akrab" : visit.business
        lang = visit.phrases.language.code
    }

    var response: Response {
        get throws {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Response(
                status: .ok, headers: [.contentType: "application/manifest+json", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(bytes: try encoder.encode(self))))
        }
    }
}

/// What makes the app one of the telephone's own.
struct OnThePhone: Sendable {
    func add(to router: Router<WebContext>) {
        router.get("/pekerja.js") { _, _ in Worker.response }
        router.get("/akrab.webmanifest") { _, context in
            let visit = try context.known
            try visit.require(.reader)
            return try Manifest(visit).response
        }
        for icon in AppIcon.allCases { router.get("/\(icon.rawValue)") { _, _ in icon.response } }
    }
}

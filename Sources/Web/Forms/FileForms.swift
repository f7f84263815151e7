import Foundation
import HTTPTypes
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Files kept with a customer: sent, taken out again, deleted. Whatever is in one, a browser is only ever given it to keep, never to
/// show or to run.
struct FileForms: Sendable {
    let shop: Shop
    let uploads: UploadFolder

    /// So many at a time, with room for the form around them.
    private static let limits = Multipart.Limits(bytes: 3 * Shop.largestFile + 64 * 1_024, files: 10)

    func add(to router: Router<WebContext>) {
        router.post("/pelanggan/:id/berkas") { request, context in
            let visit = try context.known
            try visit.require(.staff)
            try FormWords.mustComeFromHere(request)
            return try await keep(request, of: try context.number("id"), visit)
        }
        router.get("/berkas/:id") { _, context in
            let visit = try context.known
            try visit.require(.reader)
            guard let found = try await shop.file(try context.number("id"), as: visit.viewer) else { throw PageMissing() }
            return Self.download(found.file.name, found.bytes)
        }
        router.form("/berkas/:id/hapus") { visit, form, context in
            try await shop.answer(.detach(try context.number("id")), .fileDropped, form, visit, otherwise: .customers)
        }
    }

    private func keep(_ request: Request, of customer: CustomerID, _ visit: Visit) async throws -> Response {
        let (word, folder) = try uploads.make()
        defer { uploads.remove(word) }
        func back(_ notice: Notice) -> Response {
            let query = [(Notice.name, notice.rawValue)] + visit.phrases.language.query
            return .to(Address.customer(customer).with(query))
        }
        do {
            let form = try await Multipart.read(request, into: folder, limits: Self.limits) { words in
                guard visit.formKey.accepts(words[FormKey.field] ?? "") else { throw NotOurForm() }
            }
            guard !form.files.isEmpty else { return back(.fileMissing) }
            var files: [(name: String, bytes: [UInt8])] = []
            for file in form.files {
                let bytes = [UInt8](try Data(contentsOf: file))
                let name = file.lastPathComponent
                guard (1...Shop.largestFile).contains(bytes.count) else {
                    let words = visit.phrases.fileRefused(name, bytes.count, largest: Shop.largestFile)
                    return try await CustomerPage(shop, visit, customer, trouble: words).html.response(.unprocessableContent)
                }
                files.append((name, bytes))
            }
            let once = form.words[FormKey.field] ?? ""
            return switch try await shop.attach(files, to: customer, once: once, as: visit.viewer) {
            case .done: back(.fileKept)
            case .doneBefore: back(.doneBefore)
            case .missing: throw PageMissing()
            default: back(.filesTooMany)
            }
        } catch let trouble as Multipart.Trouble {
            return switch trouble {
            case .tooLarge: back(.fileTooLarge)
            case .tooMany: back(.filesTooMany)
            case .broken, .notMultipart: back(.fileMissing)
            }
        }
    }

    /// Named as it was, in the one way that holds any letter (RFC 6266, RFC 8187).
    private static func download(_ name: String, _ bytes: [UInt8]) -> Response {
        var headers: HTTPFields = [.contentType: "application/octet-stream", .cacheControl: "private, no-store"]
        headers[.contentDisposition] = "attachment; filename*=UTF-8''\(Address.encoded(name))"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The site map.
struct Routes: Sendable {
    let server: WebServer

    func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SafetyHeaders(hosts: server.hosts, isSecure: server.cookies.isSecure))
        router.add(middleware: FriendlyErrors(server: server))
        router.add(middleware: Doorkeeper(server: server))
        // Inside too: trouble on a page is told to the person who is in.
        router.add(middleware: FriendlyErrors(server: server))
        let shop = server.shop
        router.page("/") { visit, _ in try await TodayPage(shop, visit).html }
        router.page("/pelanggan") { visit, _ in try await CustomersPage(shop, visit).html }
        router.page("/pelanggan/:id") { visit, context in
            try await CustomerPage(shop, visit, try context.number("id")).html
        }
        router.page("/pelanggan/:id/saling-bantu") { visit, context in
            try await GiveAndTakePage(shop, visit, try context.number("id")).html
        }
        router.page("/pelanggan/:id/pengalaman") { visit, context in
            try await LivedThroughPage(shop, visit, try context.number("id")).html
        }
        router.page("/pelanggan/:id/sekilas") { visit, context in
            try await BriefPage(shop, visit, try context.number("id")).html
        }
        router.page("/percakapan") { visit, _ in try await TalksPage(shop, visit).html }
        router.page("/pelanggan/:id/percakapan") { visit, context in
            try await TalkPage(shop, visit, try context.number("id")).html
        }
        router.page("/promo") { visit, _ in try await EngagementsPage(shop, visit).html }
        router.page("/rencana/baru", for: .staff) { visit, _ in try await PlanFormPage(shop, visit, nil).html }
        router.page("/promo/:id") { visit, context in try await PlanPage(shop, visit, try context.number("id")).html }
        router.page("/promo/:id/ubah", for: .staff) { visit, context in
            try await PlanFormPage(shop, visit, try context.number("id")).html
        }
        router.page("/promo/:id/kirim") { visit, context in
            try await SendingPage(shop, visit, try context.number("id")).html
        }
        router.page("/kelompok") { visit, _ in try await GroupsPage(shop, visit).html }
        router.page("/kelompok/:id") { visit, context in try await GroupPage(shop, visit, try context.number("id")).html }
        router.page("/ciri") { visit, _ in try await TraitsPage(shop, visit).html }
        EngagementForms(shop: shop).add(to: router)
        GroupForms(shop: shop).add(to: router)
        router.page("/kabar") { visit, _ in try await StandingPage(shop, visit).html }
        router.page("/nilai") { visit, _ in try await WorthPage(shop, visit).html }
        router.page("/nilai/contoh") { visit, _ in WorthCasePage(visit).html }
        router.page("/janji") { visit, _ in try await PromisesPage(shop, visit).html }
        router.page("/pesanan") { visit, _ in try await OrdersPage(shop, visit).html }
        router.page("/keluhan") { visit, _ in try await ComplaintsPage(shop, visit).html }
        router.page("/cari") { visit, _ in try await SearchPage(shop, visit).html }
        router.page("/lainnya") { visit, _ in MorePage(visit: visit).html }
        router.page("/kebiasaan") { visit, _ in try await PracticePage(shop, visit).html }
        PracticeForms(shop: shop).add(to: router)
        router.page("/suara") { visit, _ in try await VoicesPage(shop, visit).html }
        ProposalForms(shop: shop).add(to: router)
        MessageForms(shop: shop).add(to: router)
        TransferForms(shop: shop).add(to: router)
        ImportForms(
            shop: shop, uploads: server.uploads, underWay: server.importsUnderWay, patience: server.importPatience
        ).add(to: router)
        MergeForms(shop: shop).add(to: router)
        SettingsForm(server: server).add(to: router)
        ClosedDaysForm(shop: shop).add(to: router)
        NewcomerForm(shop: shop).add(to: router)
        OrderForms(shop: shop).add(to: router)
        PriceForms(shop: shop).add(to: router)
        FilterForms(shop: shop).add(to: router)
        TalkForms(shop: shop).add(to: router)
        CustomerForms(shop: shop).add(to: router)
        FileForms(shop: shop, uploads: server.uploads).add(to: router)
        PromiseForms(shop: shop).add(to: router)
        ComplaintForms(shop: shop).add(to: router)
        DoorForms(server: server).add(to: router)
        CalendarFeed(server: server).add(to: router)
        OneselfForms(doors: server.doors).add(to: router)
        TeamForms(doors: server.doors).add(to: router)
        OnThePhone().add(to: router)
        Reminders.add(to: router, shop)
        router.get("/akrab.js") { _, _ in Script.response }
        router.get("/perubahan") { request, context in
            try context.known.require(.reader)
            guard let secret = server.cookies.session(of: request) else { throw NotSignedIn() }
            return News(shop: shop) { try await server.doors.signedIn(by: secret) != nil }.response
        }
        router.get("/akrab.css") { _, _ in Stylesheet.response }
        router.get("/sehat") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: "ok")))
        }
        return router
    }
}

extension Router<WebContext> {
    /// A page that is only read, by whoever has at least this role.
    func page(
        _ path: RouterPath, for role: Role = .reader, _ html: @escaping @Sendable (Visit, WebContext) async throws -> HTML
    ) {
        get(path) { _, context in
            let visit = try context.known
            try visit.require(role)
            return try await html(visit, context).response()
        }
    }

    /// Something that is done: from a form of ours, or not at all.
    /// - Parameter role: what it takes at least; nil for somebody at the door.
    func form(
        _ path: RouterPath, for role: Role? = .staff,
        _ deed: @escaping @Sendable (Visit, FormWords, WebContext) async throws -> Response
    ) {
        post(path) { request, context in
            let visit = try context.known
            let form = try await FormWords(request)
            do {
                if let role { try visit.require(role) }
                try form.mustBeOf(visit)
                return try await deed(visit.speaking(form["bahasa"]), form, context)
            } catch {
                // At the door nothing but names and passwords is written.
                throw NotSaved(cause: error, written: role == nil ? [] : form.written, language: form["bahasa"])
            }
        }
    }
}

extension Visit {
    /// - Throws: ``NotSignedIn``, ``NotAllowed``.
    func require(_ role: Role) throws {
        guard let person else { throw NotSignedIn() }
        guard person.role >= role else { throw NotAllowed() }
    }
}

extension WebContext {
    /// Nobody gets past the door unknown.
    var known: Visit {
        get throws {
            guard let visit else { throw PageMissing() }
            return visit
        }
    }

    /// - Throws: ``PageMissing`` when the address holds no such number.
    func number<Kind>(_ name: String) throws -> ID<Kind> {
        guard let id = parameters.get(name).flatMap({ ID<Kind>($0) }) else { throw PageMissing() }
        return id
    }
}

extension HTML {
    func response(_ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

extension Response {
    /// Elsewhere, to be looked at.
    static func to(_ address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    }
}

extension Stylesheet {
    static var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "max-age=3600"],
            body: .init(byteBuffer: ByteBuffer(staticString: text)))
    }
}

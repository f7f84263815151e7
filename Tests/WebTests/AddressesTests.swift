import Testing
import Vocabulary
import Web

@Suite("Addresses") struct AddressesTests {
    /// Every one that is a page: a new case does not compile until it stands here.
    private static func all(_ customer: CustomerID) -> [Address] {
        func isListed(_ address: Address) -> Bool {
            switch address {
            case .engagements, .groups, .traits, .voices, .practice, .duplicates, .imports, .search, .settings, .more,
                .promises, .orders, .complaints, .today,
                .customers,
                .customer, .talks, .talk, .giveAndTake, .livedThrough, .brief, .prices, .pricesOf, .standing, .worth,
                .worthCase, .oneself, .team,
                .doorLog,
                .stylesheet,
                .script, .worker, .manifest, .icon, .health:
                true
            // Reached by the links on the timelines.
            case .message, .file, .importUnderWay: false
            case .newEngagement, .engagement, .changeEngagement, .sending, .sendingFile, .group: false
            case .setUp, .signIn, .signInCode, .signOut, .invitation: false
            case .customerForm, .promiseForm, .complaintForm, .orderForm, .changeOrder, .newOrder, .bringIn, .share,
                .takeBackImport, .merge,
                .attach,
                .dropFile, .newIdea, .ideaAnswer, .agreement, .endorsement,
                .unmerge, .proposal, .meaning, .transfer, .closedDays, .oneselfForm, .endSession, .mentionRead, .tagMany,
                .customerViews,
                .feed,
                .teamForm, .invite, .withdrawInvitation, .engagementForm, .sendingForm, .newGroup, .groupForm, .traitForm:
                false
            }
        }
        return [
            .engagements, .groups, .traits, .duplicates, .voices, .practice, .imports, .search, .settings, .more, .promises,
            .orders, .complaints, .today,
            .customers,
            .customer(customer), .talks, .talk(customer), .giveAndTake(customer), .livedThrough(customer), .brief(customer),
            .prices, .pricesOf(customer),
            .standing, .worth,
            .worthCase, .oneself, .team, .doorLog, .stylesheet, .script,
            .worker, .manifest, .icon(.drawing), .icon(.small), .icon(.large), .health,
        ].filter(isListed)
    }

    @Test("every address of the app answers")
    func everyAddressAnswers() async throws {
        let open = try await OpenShop.sample()
        for address in Self.all(try await open.customer("Bu Ratna Wulandari")) {
            let answer = try await open.get(address.path)
            #expect(answer.status == 200, "\(address.path)")
            #expect(!answer.body.isEmpty, "\(address.path)")
        }
    }

    @Test("every link on every page leads to a page of ours, or to a chat")
    func everyLinkLeadsSomewhere() async throws {
        let open = try await OpenShop.sample()
        var seen: Set<String> = ["/"]
        var waiting = ["/"]
        while let next = waiting.popLast() {
            let answer = try await open.get(next)
            #expect(answer.status == 200, "\(next)")
            for whole in Markup(answer.body).links
            where !whole.hasPrefix("https://wa.me/") && !whole.hasPrefix("#") && !whole.hasPrefix("mailto:") {
                let link = String(whole.prefix { $0 != "#" })
                #expect(link.hasPrefix("/"), "\(link) on \(next)")
                // Paging is followed by its own tests; here each kind of page is enough, in both languages.
                if !link.contains("sesudah="), !link.contains("sebelum="), !link.contains("hari="), seen.insert(link).inserted {
                    waiting.append(link)
                }
            }
        }
        #expect(seen.count > 40)
    }

    @Test("a link says everything it was given, whatever signs are in it")
    func queries() {
        let link = Address.customers.with([("cari", "Bu Sari & Pak Budi / 50%?#\"é")])
        #expect(link == "/pelanggan?cari=Bu%20Sari%20%26%20Pak%20Budi%20%2F%2050%25%3F%23%22%C3%A9")
    }

    @Test("a picture of a page without its words: the head only")
    func head() async throws {
        let answer = try await OpenShop.sample().ask("HEAD", "/")
        #expect(answer.body.isEmpty)
        #expect(answer.status < 500)
    }
}

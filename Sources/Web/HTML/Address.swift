import Vocabulary

/// Every address of the app, for links and for routes alike. They are Indonesian, in either language.
package enum Address: Hashable, Sendable {
    case today
    case customers
    case customer(CustomerID)
    case giveAndTake(CustomerID)
    case livedThrough(CustomerID)
    case brief(CustomerID)
    case talks
    case talk(CustomerID)
    case mentionRead(EntryID)
    case tagMany
    case feed(String)
    case customerViews
    case attach(CustomerID)
    case file(EntryID)
    case dropFile(EntryID)
    case customerForm(CustomerID, CustomerForm)
    case promiseForm(PromiseID, PromiseForm)
    case complaintForm(ComplaintID, ComplaintForm)
    case promises
    case orders
    case complaints
    case orderForm(OrderID, OrderForm)
    case newOrder(CustomerID)
    case changeOrder(OrderID)
    case prices
    case pricesOf(CustomerID)
    case imports
    case bringIn
    case importUnderWay(String)
    case takeBackImport(ImportID)
    case search
    case settings
    case closedDays
    case more
    case duplicates
    case voices
    case practice
    case newIdea
    case ideaAnswer(EntryID)
    case agreement
    case endorsement
    case proposal(String, ProposalForm)
    case message(EntryID)
    case meaning(EntryID)
    case transfer(EntryID, TransferForm)
    case merge(CustomerID)
    case unmerge(CustomerID)
    case engagements
    case newEngagement
    case engagement(EntryID)
    case changeEngagement(EntryID)
    case engagementForm(EntryID, EngagementForm)
    case sending(EntryID)
    case sendingFile(EntryID)
    case sendingForm(EntryID, CustomerID, SendingForm)
    case groups
    case group(EntryID)
    case newGroup
    case groupForm(EntryID, GroupForm)
    case traits
    case traitForm(TraitForm)
    case standing
    case worth
    case worthCase
    case setUp
    case signIn
    case signInCode
    case signOut
    case oneself
    case oneselfForm(OneselfForm)
    case endSession(SessionID)
    case team
    case teamForm(StaffID, TeamForm)
    case doorLog
    case invite
    case invitation(String)
    case withdrawInvitation(InvitationID)
    case stylesheet
    case script
    case worker
    case manifest
    case icon(AppIcon)
    case share
    case health

    package var path: String {
        switch self {
        case .today: "/"
        case .customers: "/pelanggan"
        case .customer(let id): "/pelanggan/\(id)"
        case .giveAndTake(let id): "/pelanggan/\(id)/saling-bantu"
        case .livedThrough(let id): "/pelanggan/\(id)/pengalaman"
        case .brief(let id): "/pelanggan/\(id)/sekilas"
        case .talks: "/percakapan"
        case .talk(let id): "/pelanggan/\(id)/percakapan"
        case .feed(let word): Self.feedFolder + word + Self.feedEnding
        case .tagMany: "/pelanggan/tanda"
        case .customerViews: "/pelanggan/tampilan"
        case .attach(let id): "/pelanggan/\(id)/berkas"
        case .file(let id): "/berkas/\(id)"
        case .dropFile(let id): "/berkas/\(id)/hapus"
        case .mentionRead(let id): "/sebutan/\(id)"
        case .customerForm(let id, let form): "/pelanggan/\(id)/\(form.rawValue)"
        case .promiseForm(let id, let form): "/janji/\(id)/\(form.rawValue)"
        case .complaintForm(let id, let form): "/keluhan/\(id)/\(form.rawValue)"
        case .promises: "/janji"
        case .orders: "/pesanan"
        case .complaints: "/keluhan"
        case .orderForm(let id, let form): "/pesanan/\(id)/\(form.rawValue)"
        case .newOrder(let id): "/pelanggan/\(id)/pesanan"
        case .changeOrder(let id): "/pesanan/\(id)/ubah"
        case .prices: "/pesanan/harga"
        case .pricesOf(let id): "/pelanggan/\(id)/harga"
        case .imports: "/impor"
        case .bringIn: "/impor/masukkan"
        case .importUnderWay(let word): "/impor/berjalan/\(word)"
        case .takeBackImport(let id): "/impor/\(id)/tarik"
        case .search: "/cari"
        case .settings: "/setelan"
        case .closedDays: "/setelan/tutup"
        case .more: "/lainnya"
        case .duplicates: "/kembar"
        case .voices: "/suara"
        case .practice: "/kebiasaan"
        case .newIdea: "/kebiasaan/ide"
        case .ideaAnswer(let id): "/kebiasaan/ide/\(id)"
        case .agreement: "/kebiasaan/kesepakatan"
        case .endorsement: "/kebiasaan/setuju"
        case .proposal(let id, let form): "/usulan/\(id)/\(form.rawValue)"
        case .message(let id): "/pesan/\(id)"
        case .meaning(let id): "/pesan/\(id)/maksud"
        case .transfer(let id, let form): "/pesan/\(id)/transfer/\(form.rawValue)"
        case .unmerge(let id): "/pelanggan/\(id)/pisahkan"
        case .merge(let id): "/pelanggan/\(id)/satukan"
        case .engagements: "/promo"
        case .newEngagement: "/rencana/baru"
        case .engagement(let id): "/promo/\(id)"
        case .changeEngagement(let id): "/promo/\(id)/ubah"
        case .engagementForm(let id, let form): "/promo/\(id)/\(form.rawValue)"
        case .sending(let id): "/promo/\(id)/kirim"
        case .sendingFile(let id): "/promo/\(id)/kirim.csv"
        case .sendingForm(let id, let customer, let form): "/promo/\(id)/kirim/\(customer)/\(form.rawValue)"
        case .groups: "/kelompok"
        case .group(let id): "/kelompok/\(id)"
        case .newGroup: "/kelompok"
        case .groupForm(let id, let form): "/kelompok/\(id)/\(form.rawValue)"
        case .traits: "/ciri"
        case .traitForm(let form): "/ciri/\(form.rawValue)"
        case .standing: "/kabar"
        case .worth: "/nilai"
        case .worthCase: "/nilai/contoh"
        case .setUp: "/mulai"
        case .signIn: "/masuk"
        case .signInCode: "/masuk/kode"
        case .signOut: "/keluar"
        case .oneself: "/setelan/saya"
        case .oneselfForm(let form): "/setelan/saya/\(form.rawValue)"
        case .endSession(let id): "/setelan/saya/keluarkan/\(id)"
        case .team: "/tim"
        case .teamForm(let id, let form): "/tim/\(id)/\(form.rawValue)"
        case .doorLog: "/tim/pintu"
        case .invite: "/tim/undang"
        case .invitation(let word): Self.invitationFolder + word
        case .withdrawInvitation(let id): "/undangan-batal/\(id)"
        case .stylesheet: "/akrab.css"
        case .script: "/akrab.js"
        case .worker: "/pekerja.js"
        case .manifest: "/akrab.webmanifest"
        case .icon(let icon): "/\(icon.rawValue)"
        case .share: "/impor/bagikan"
        case .health: "/sehat"
        }
    }

    static let feedFolder = "/kalender/"
    static let feedEnding = ".ics"
    static let invitationFolder = "/undangan/"

    package func with(_ query: [(String, String)]) -> String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String {
        var out = ""
        let digits = Array("0123456789ABCDEF")
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.unicodeScalars.append(Unicode.Scalar(byte))
            default: out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return out
    }
}

/// What a form about a customer does.
package enum CustomerForm: String, Hashable, Sendable, CaseIterable {
    case write = "tulis"
    case answered = "sudah-dibalas"
    case needsNoAnswer = "tak-perlu-dibalas"
    case risksTold = "sudah-diberitahu"
    case cared = "sudah-dikabari"
    case later = "lain-kali"
    case favour = "kebaikan"
    case assess = "penilaian"
    case sent = "terkirim"
    case describe = "isi-pesan"
    case hand = "pegang"
    case tag = "tanda"
    case untag = "lepas-tanda"
}

package enum PromiseForm: String, Hashable, Sendable, CaseIterable {
    case kept = "ditepati"
    case move = "minta-waktu"
    case withdraw = "batal"
}

package enum OrderForm: String, Hashable, Sendable, CaseIterable {
    case delivered = "diantar"
    case paid = "dibayar"
    case cancelled = "batal"
}

/// What is done with a plan.
package enum EngagementForm: String, Hashable, Sendable, CaseIterable {
    case take = "ganti"
    case start = "mulai"
    case drop = "hapus"
}

package enum SendingForm: String, Hashable, Sendable, CaseIterable {
    case sent = "terkirim"
    case refused = "tolak"
    case reacted = "tanggapan"
}

package enum GroupForm: String, Hashable, Sendable, CaseIterable {
    case change = "ubah"
    case freeze = "beku"
    case drop = "hapus"
    case bond = "hubungan"
}

package enum TraitForm: String, Hashable, Sendable, CaseIterable {
    case add = "tambah"
    case drop = "hapus"
    case chance = "angka"
}

/// What somebody says of a picture of a transfer.
package enum TransferForm: String, Hashable, Sendable, CaseIterable {
    case paid = "bayar"
    case none = "bukan"
}

package enum ProposalForm: String, Hashable, Sendable, CaseIterable {
    case accept = "catat"
    case drop = "lewati"
}

package enum ComplaintForm: String, Hashable, Sendable, CaseIterable {
    case step = "langkah"
    case verdict = "putusan"
}

/// What somebody changes about how they get in.
package enum OneselfForm: String, Hashable, Sendable, CaseIterable {
    case language = "bahasa"
    case password = "sandi"
    case offerFactor = "kode"
    case factorOn = "kode-nyala"
    case factorOff = "kode-mati"
    case feed = "kalender"
    case endFeed = "kalender-hapus"
}

package enum TeamForm: String, Hashable, Sendable, CaseIterable {
    case change = "ubah"
    case close = "tutup"
    case open = "buka"
    case link = "tautan"
}

extension Address {
    /// What everybody may do who is in.
    var isOnesOwn: Bool {
        switch self {
        case .signOut, .oneselfForm, .endSession, .mentionRead: true
        default: false
        }
    }
}

import Engagement
import Vocabulary

/// *Promo & acara*: its pages.
extension Phrasebook {
    package var engagements: String { say("Promo & acara", "Promos & events") }
    package var engagementsLead: String {
        say(
            "Tulis dulu rencananya di sini. Akrab melihat siapa yang bisa tersinggung, dan gantinya apa.",
            "Write the plan here first. Akrab looks at who could be hurt, and what to do instead.")
    }
    package var plansTitle: String { say("Rencana", "Plans") }
    package var noPlansYet: String {
        say(
            "Belum ada rencana. Contoh: “Makan siang syukuran, Jumat 11.30, untuk tetangga dan langganan.”",
            "No plan yet. For example: “Thanksgiving lunch, Friday 11:30, for neighbours and regulars.”")
    }
    package var newPlan: String { say("Rencana baru", "New plan") }
    package var changePlan: String { say("Ubah rencana", "Change the plan") }
    package var dropPlan: String { say("Batalkan rencana", "Give up the plan") }

    package func people(count: Int) -> String { counted(count, "orang", "person", "people") }

    /// *acara · Jumat, 27 November 11.30 · 42 orang*
    package func planLine(_ plan: PlanWritten, people: Int?) -> String {
        ([kind(plan.kind), plan.at.map(moment)] + [people.map { self.people(count: $0) }]).compactMap { $0 }
            .joined(separator: " · ")
    }

    package func moment(_ instant: Instant) -> String { "\(longDate(zone.day(of: instant))) \(clock(instant))" }

    package func sent(_ count: Int) -> String { say("terkirim \(number(count))", "\(number(count)) sent") }
    package func sendingState(sent: Int, of all: Int) -> String {
        say("terkirim \(number(sent)) dari \(number(all))", "\(number(sent)) of \(number(all)) sent")
    }

    // MARK: the form

    package var planName: String { say("Namanya", "What it is called") }
    package var planKind: String { say("Apa ini", "What it is") }
    package var planWhen: String { say("Kapan (hari dan jam)", "When (day and hour)") }
    package var planOtherTimes: String { say("Waktu lain yang bisa juga", "Another time that would do") }
    package var planWords: String { say("Kata-kata yang dikirim", "The words that go out") }
    package var planWordsHint: String {
        say(
            "{nama} diganti panggilannya, {waktu} dengan hari dan jamnya, {suka} dengan kesukaannya. Baris dengan {suka} hilang bila belum tahu.",
            "{nama} becomes their name, {waktu} the day and hour, {suka} something they like. A line with {suka} goes where we do not know."
        )
    }
    package var planAudience: String { say("Untuk siapa", "For whom") }
    package var planPeople: String { say("Ditambah orang ini (satu nama per baris)", "And these people (a name a line)") }
    package var planWithout: String { say("Tanpa orang ini (satu nama per baris)", "Without these people (a name a line)") }
    package var planParts: String { say("Isinya, satu per satu", "What is in it, one by one") }
    package var planPartsHint: String {
        say(
            "Tulis apa adanya: “mi goreng angciu”, “organ tunggal”. Kosongkan barisnya untuk menghapus.",
            "Write it as it is: “fried noodles with rice wine”, “karaoke”. Empty a line to remove it.")
    }
    package var partName: String { say("Apa", "What") }
    package var partAspect: String { say("Bagian", "Part") }
    package var partTraits: String { say("Terbaca sebagai", "Read as") }
    package var partTraitsHint: String {
        say("kosong: Akrab membaca sendiri; “-”: tidak ada apa-apa", "empty: Akrab reads it; “-”: nothing in it")
    }
    package var partExposure: String { say("Sedekat apa", "How near") }
    package var partInstead: String { say("Ganti dengan (bila perlu)", "Instead (if needed)") }
    package func exposure(_ exposure: Double) -> String {
        exposure >= Plan.Exposure.own
            ? say("di meja sendiri", "at their own table")
            : exposure >= Plan.Exposure.others ? say("di meja lain", "at other tables") : say("disebut saja", "only mentioned")
    }
    package var savePlan: String { say("Simpan, lalu periksa", "Save, then look") }
    package func namesNotKnown(_ names: [String]) -> String {
        say(
            "Belum kita kenal, atau lebih dari satu yang bernama begitu: \(names.joined(separator: ", ")). Yang lain tersimpan. Untuk yang senama, tulis juga yang di dalam kurung.",
            "Not known to us, or several are called so: \(names.joined(separator: ", ")). The others are saved. Of those of one name, write what is in brackets too."
        )
    }
    package var planNotSaved: String {
        say(
            "Belum tersimpan: beri namanya dulu. Yang sudah diisi masih ada di sini.",
            "Not saved: give it a name first. What you filled in is still here.")
    }
    package var timeNotRead: String {
        say(
            "Waktunya tidak terbaca: isi tanggal dan jamnya. Yang lain tersimpan.",
            "The time could not be read: fill in day and hour. The rest is saved.")
    }

    package func planTaken(_ name: String) -> String {
        say("Rencana tersimpan: \(name). Lihat di Promo & acara.", "The plan is saved: \(name). See Promos & events.")
    }
    package func planKnown(_ name: String) -> String {
        say("Rencana ini sudah ada: \(name). Tidak ada yang berubah.", "This plan is there already: \(name). Nothing changed.")
    }

    // MARK: the look

    package var nobodyInvited: String {
        say("Belum ada yang diundang. Pilih kelompok atau tulis nama.", "Nobody is invited yet. Pick a group or write names.")
    }
    package var whereFiguresComeFrom: String { say("Hitungannya dari mana?", "Where do these figures come from?") }
    package var howFitIsCounted: [String] {
        [
            say(
                "Yang pernah dikatakan seseorang paling didengar, lalu kebiasaan kelompoknya, lalu perkiraan umum. Yang lama makin pudar.",
                "What somebody said themselves counts first, then the ways of their group, then a general estimate. Old words fade."
            ),
            say(
                "Belum tahu tidak dihitung aman. Agama dan suku tidak ditebak dari nama atau kata-kata.",
                "Not known is never counted as safe. Faith and origin are not guessed from names or words."),
            say(
                "Angkanya kisaran, benar kira-kira sembilan dari sepuluh kali.",
                "Figures are ranges, right about nine times in ten."),
        ]
    }
    package var readFromWords: String { say("yang disebut di kata-katanya", "what the wording names") }
    package func otherWords(without traits: [String]) -> String {
        say(
            "Ubah kata-katanya, tanpa \(traits.joined(separator: ", ")).",
            "Write other words, without \(traits.joined(separator: ", ")).")
    }
    package func wordsStillName(_ traits: [String]) -> String {
        say(
            "Kata-katanya menyebut \(traits.joined(separator: ", ")), isinya tidak. Sesuaikan dulu.",
            "The words name \(traits.joined(separator: ", ")), the parts do not. Make them agree first.")
    }
    package var wordsNameNoTime: String {
        say(
            "Kata-katanya belum menyebut hari dan jam: tulis {waktu} di tempatnya.",
            "The words do not name the day and the hour yet: write {waktu} in their place.")
    }
    package var closedThatDay: String {
        say("Hari itu toko tutup, menurut Setelan.", "The shop is closed that day, says Settings.")
    }
    package var rewardsCanBackfire: String {
        say(
            "Ada hadiahnya: orang yang mengajak karena sayang bisa berhenti karena merasa dibayar. Ucapkan terima kasih dulu. Kalau tetap memberi, beri keduanya, dan lihat di Promo & acara apakah yang mengajak sendiri berkurang.",
            "It holds a reward: people who bring others out of affection can stop when it feels like pay. Thank them first. If you give one all the same, give it to both, and see on Promos & events whether fewer bring others by themselves."
        )
    }
    package func beforeAnyReward(byThemselves count: Int) -> String {
        say(
            "Setahun ini \(number(count)) orang mengajak tanpa dijanjikan hadiah. Kalau nanti ada hadiah untuk yang mengajak, di sini terlihat apakah yang begini berkurang.",
            "This year \(number(count)) brought others with nothing promised for it. Should there be a reward one day, here you will see whether these get fewer."
        )
    }
    package var timeHasPassed: String { say("Waktunya sudah lewat.", "Its time has passed.") }
    package func andMore(_ count: Int) -> String { say("dan \(number(count)) orang lain", "and \(number(count)) more") }
    package func saidNo(_ count: Int) -> String {
        say(
            "\(number(count)) bilang tidak untuk ini; soal lain mereka tetap boleh dikabari.",
            "\(number(count)) said no to this; of other things they may still be told.")
    }
    package var hiddenNames: String {
        say("Nama disembunyikan: ini hal pribadi.", "Names are hidden: this is confidential.")
    }
    package var instead: String { say("Ganti", "Instead") }
    package func because(_ source: StanceSource?, _ stance: Stance) -> String {
        [self.stance(stance), source.map { self.source($0) }].compactMap { $0 }.joined(separator: ", ")
    }
    package func groupsWay(_ group: String) -> String { say("kebiasaan \(group)", "the ways of \(group)") }
    package var nothingKnown: String { say("belum tahu", "not known") }

    package var ifChanged: String { say("Kalau rencananya diubah", "If the plan is changed") }
    /// *9–16*
    package func shortSpan(_ range: ClosedRange<Int>) -> String {
        range.lowerBound < range.upperBound
            ? "\(number(range.lowerBound))–\(number(range.upperBound))" : number(range.lowerBound)
    }
    package func leftInPeace(_ names: [String]) -> String {
        say("\(people(names)) tidak diganggu", "leave \(people(names)) in peace")
    }
    /// From whose word we take it.
    package func howWeKnow(own: Int, group: Int, unknown: Int) -> String {
        let parts = [
            (own, "dari kata mereka sendiri", "by their own word"),
            (group, "dari kebiasaan kelompoknya", "by the ways of their group"),
            (unknown, "belum kita tahu, jadi hati-hati", "not known to us, so with caution"),
        ].filter { $0.0 > 0 }.map { "\(number($0.0)) \(say($0.1, $0.2))" }
        return say("Kita tahu dari mana: ", "How we know: ") + parts.joined(separator: ", ") + "."
    }
    package var leftInPeace: String { say("Tidak diganggu", "Left in peace") }
    package var asItIs: String { say("Seperti sekarang", "As it is") }
    package var disappointedRoughly: String { say("kecewa, kira-kira", "disappointed, about") }
    package var takeThisChange: String { say("Pakai yang ini", "Take this one") }
    package var leaveThemOut: String { say("Jangan undang dulu", "Leave them out for now") }
    package func likesMissing(_ count: Int, of all: Int) -> String {
        say(
            "Kesukaan \(number(count)) dari \(people(count: all)) belum tercatat: untuk mereka, baris dengan {suka} hilang. Taruh tawarannya di baris lain.",
            "Of \(number(count)) of \(people(count: all)) no liking is noted: for them, the line with {suka} is gone. Put the offer on another line."
        )
    }
    package var neverSentTo: String {
        say("Yang minta tidak dikirimi promo tetap tidak ikut.", "Whoever asked for no offers is left out all the same.")
    }
    package var sendingColumns: [String] {
        [say("nama", "name"), say("telepon", "phone"), say("email", "mail"), say("pesan", "message")]
    }
    package var takeAllChanges: String { say("Pakai semua perubahan", "Take all changes") }
    package var goAheadAnyway: String { say("Tetap jalankan seperti sekarang?", "Go ahead as it is?") }
    package var writeWhy: String {
        say(
            "Tulis alasannya. Nanti kita lihat bersama apa yang terjadi.",
            "Write down why. Later we look together at what came of it.")
    }
    package var whyAnyway: String { say("Alasannya", "Why") }
    package var goAheadInMyName: String { say("Tetap jalankan, atas nama saya", "Go ahead, in my name") }
    package var prepareMessages: String { say("Siapkan pesan", "Prepare the messages") }
    package var keepAside: String { say("Sisihkan dengan undian", "Keep some aside by lot") }
    package var keepAsideHint: String {
        say(
            "Yang disisihkan tidak dikirimi. Dengan begitu kita tahu apa yang terjadi karena promo ini, bukan kebetulan.",
            "Those kept aside get nothing. That is how we learn what the promo did, and what would have come anyway.")
    }
    package func share(aside: Int) -> String {
        aside == 0 ? say("tidak ada", "nobody") : say("\(aside) dari 100", "\(aside) in 100")
    }

    package var day: String { say("Hari", "Day") }
    package func dayNumber(_ day: Int) -> String {
        day == 0 ? say("hari ini", "today") : say("hari ke-\(number(day))", "day \(number(day))")
    }
    package var halfTelling: String { say("bercerita separuhnya", "half the telling") }
    package var middleTelling: String { say("seperti biasa", "as usual") }
    package var doubleTelling: String { say("dua kali lipat", "twice the telling") }
    package var fanCaption: String {
        say(
            "Garis: perkiraan tengah. Bidang: kalau orang bercerita separuh atau dua kali lebih banyak.",
            "Line: the middle estimate. Band: if people tell half or twice as much.")
    }
    package var whoTellsWhom: String { say("Siapa bisa bercerita kepada siapa", "Who could tell whom") }
    package func tellersPicture(_ tellers: [String], _ hearers: Int) -> String {
        say(
            "\(people(tellers)) bisa bercerita kepada \(number(hearers)) orang yang kita tahu.",
            "\(people(tellers)) could tell \(number(hearers)) people we know of.")
    }

    // MARK: it goes out

    package var sendingTitle: String { say("Pesan untuk dikirim", "Messages to send") }
    package var sendingLead: String {
        say(
            "Akrab tidak mengirim sendiri. Buka WhatsApp, kirim, lalu tekan “Sudah terkirim”.",
            "Akrab sends nothing by itself. Open WhatsApp, send, then press “Sent”.")
    }
    package var wordsMissing: String {
        say("Rencana ini belum punya kata-kata untuk dikirim.", "This plan has no words to send yet.")
    }
    package var openMail: String { say("Buka di e-mail", "Open in mail") }
    package var sentIt: String { say("Sudah terkirim", "Sent") }
    package var saidNoToIt: String { say("Bilang tidak", "Said no") }
    package var allSent: String { say("Semua sudah terkirim.", "All are sent.") }
    package var asTableFile: String { say("Unduh sebagai CSV", "Download as CSV") }
    package var whatCameOfIt: String { say("Apa jadinya", "What came of it") }
    package func reached(_ sent: Int, wrote: Int, optedOut: Int) -> String {
        say(
            "Terkirim \(number(sent)); \(number(wrote)) menulis kepada kita dalam tujuh hari; \(number(optedOut)) minta tidak dikirimi lagi.",
            "\(number(sent)) sent; \(number(wrote)) wrote to us within seven days; \(number(optedOut)) asked for no more.")
    }
    package func predictedAgainst(_ range: ClosedRange<Int>, counted: Int, answered: Int) -> String {
        say(
            "Dikira kecewa \(span(range)) orang; yang dicatat kecewa \(number(counted)) dari \(number(answered)) yang kabarnya kembali. Diam bukan berarti puas.",
            "Thought to be disappointed: \(span(range)); noted so: \(number(counted)) of the \(number(answered)) we heard back from. Silence is not satisfaction."
        )
    }
    package func brier(_ brier: Double) -> String {
        say(
            "Ketepatan dugaan (Brier): \(hundredths(brier)); 0 tepat, 0,25 seperti menebak.",
            "How right we were (Brier): \(hundredths(brier)); 0 is right, 0.25 is guessing.")
    }
    package var surprisesTitle: String { say("Yang di luar dugaan", "Surprises") }
    package func surprise(_ predicted: Double, disappointed: Bool) -> String {
        let chance = outOf(Int((predicted * 10).rounded()), 10)
        return disappointed
            ? say("kecewa, padahal kita kira \(chance)", "disappointed, though we thought \(chance)")
            : say("tidak masalah, padahal kita kira \(chance)", "fine with it, though we thought \(chance)")
    }
    package func effect(_ effect: HoldoutEffect) -> String {
        let (low, high) = (outOfHundred(effect.interval95.lowerBound), outOfHundred(effect.interval95.upperBound))
        return say(
            "Pesan dalam 30 hari: \(number(effect.reached.yes)) dari \(number(effect.reached.asked)) di daftar kirim, \(number(effect.keptAside.yes)) dari \(number(effect.keptAside.asked)) yang disisihkan. Bedanya \(low) sampai \(high) dari 100 orang.",
            "Ordered within 30 days: \(number(effect.reached.yes)) of \(number(effect.reached.asked)) on the list, \(number(effect.keptAside.yes)) of \(number(effect.keptAside.asked)) kept aside. The difference is \(low) to \(high) in 100 people."
        )
    }
    package func overrodeBecause(_ reason: String) -> String {
        say("Tetap dijalankan: \(reason)", "Went ahead all the same: \(reason)")
    }
    package var howTheyTookIt: String { say("Bagaimana tanggapannya", "How they took it") }
    package var wasDisappointed: String { say("kecewa", "disappointed") }
    package var wasFine: String { say("tidak masalah", "fine with it") }
    package var aboutWhat: String { say("Soal apa", "About what") }
    package var nothingInParticular: String { say("tidak disebut", "not said") }
    package func expectedOfThem(_ chance: Double) -> String {
        say(
            "kita kira \(outOf(Int((chance * 10).rounded()), 10)) kecewa",
            "we thought \(outOf(Int((chance * 10).rounded()), 10)) disappointed")
    }
    package func keptAsideCount(_ count: Int) -> String {
        say("\(number(count)) orang disisihkan dengan undian.", "\(number(count)) kept aside by lot.")
    }

    // MARK: who brought whom

    package var whoBroughtWhom: String { say("Siapa membawa siapa", "Who brought whom") }
    package var howReferralsBegin: String {
        say("Belum tercatat siapa membawa siapa.", "Nobody is noted to have brought anybody yet.")
    }
    package func brought(_ to: String) -> String { say("mengenalkan \(to)", "told \(to) of us") }
    package var thankThem: String { say("Sudah berterima kasih", "Thanked them") }
    package func thanksFor(_ to: String) -> String {
        say("Terima kasih sudah mengenalkan \(to)", "Thanks for telling \(to) of us")
    }
}

import Testing

extension TheCommand {
    /// Finding, merging, parting and telling apart, typed.
    @Suite("One person written down twice") struct OnePersonTwice {
        private func shop() async throws -> Terminal {
            let shop = try Terminal()
            try shop.file(
                "kontak.csv",
                "Nama,No HP,Alamat\nRatna Wulandari,0812-0000-0041,Jl. Melati No. 5\nBu Ratna Wulandari,0812-0000-0042,Jalan Melati 5\n"
            )
            #expect(try await shop.run("import", "kontak.csv").code == 0)
            return shop
        }

        @Test("is found with the reasons and what to type next, in both languages")
        func duplicates() async throws {
            let shop = try await shop()
            let said = try await shop.run("duplicates")
            #expect(said.code == 0, "\(said)")
            #expect(said.out.hasPrefix("1 pasang mungkin orang yang sama\n"))
            #expect(said.out.contains("sangat mungkin orang yang sama"))
            #expect(said.out.contains("- alamat yang sama: “Jl. Melati No. 5”"))
            #expect(said.out.contains("akrab notsame"))
            let english = try await shop.english.run("duplicates")
            #expect(english.out.contains("very likely the same"))
            let json = try await shop.run("duplicates", "--json")
            #expect(json.out.contains("\"certainty\" : \"veryLikely\""))
        }

        @Test("is previewed, merged, shown as one, and parted again")
        func merge() async throws {
            let shop = try await shop()
            let preview = try await shop.run("merge", "0812-0000-0041", "0812-0000-0042", "--preview")
            #expect(preview.code == 0, "\(preview)")
            #expect(preview.out.contains("Sesudah digabung"))
            #expect(try await shop.sqlite("SELECT count(*) FROM customer WHERE merged_into IS NOT NULL") == "0")
            let unsure = try await shop.run("merge", "0812-0000-0041", "0812-0000-0042")
            #expect(unsure.code == 1)
            #expect(unsure.err.contains("Tambahkan --yes"))
            let merged = try await shop.run("merge", "0812-0000-0041", "0812-0000-0042", "--yes")
            #expect(merged.out.hasPrefix("Digabung: “Ratna Wulandari” ke “Bu Ratna Wulandari”."))
            let shown = try await shop.run("show", "0812-0000-0041").out
            #expect(shown.hasPrefix("Bu Ratna Wulandari"))
            #expect(shown.contains("0812-0000-0041") && shown.contains("0812-0000-0042"))
            #expect(shown.contains("Digabung dengan “Ratna Wulandari”"))
            let again = try await shop.run("merge", "0812-0000-0041", "0812-0000-0042", "--yes")
            #expect(again.err.contains("sudah satu pelanggan"))
            let parted = try await shop.run("unmerge", "0812-0000-0041")
            #expect(parted.out == "Dipisah: “Ratna Wulandari” dari “Bu Ratna Wulandari”.\n")
            let none = try await shop.run("unmerge", "0812-0000-0041")
            #expect(none.code == 1)
            #expect(none.err.contains("tidak sedang digabung"))
        }

        @Test("is not proposed again once it is said not to be so, and a running server carries that out")
        func notSame() async throws {
            let shop = try await shop()
            try await Serving.with(shop) { _ async throws in
                let said = try await shop.run("notsame", "0812-0000-0041", "0812-0000-0042")
                #expect(said.code == 0, "\(said)")
                #expect(try await shop.run("duplicates").out == "Tidak ada yang tampak tercatat dua kali.\n")
                let refused = try await shop.run("merge", "0812-0000-0041", "0812-0000-0042", "--yes")
                #expect(refused.code == 1)
                #expect(refused.err.contains("bukan orang yang sama"))
                #expect(try await shop.run("notsame", "0812-0000-0041", "0812-0000-0042", "--take-back").code == 0)
                #expect(try await shop.run("duplicates").out.hasPrefix("1 pasang"))
            }
        }
    }
}

import Foundation
import Testing
import Vocabulary

@testable import Formats

/// Rows invented by us under the columns the marketplaces write.
@Suite("Exports of marketplaces and shop systems") struct MarketplaceOrdersTests {
    private func read(_ rows: [[String]]) throws -> (orders: [OrderDraft], told: [Diagnostic]) {
        let text = rows.map { row in
            row.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\n")
        let survey = try TableReader.survey(MemorySource(text: text))
        #expect(TableKind.recognise(survey) == .orders)
        return try OrderExpectation.read(MemorySource(text: text))
    }

    /// One row, by the names of its columns.
    private func row(_ names: [String], _ cells: [String: String]) -> [String] {
        for name in cells.keys where !names.contains(name) { Issue.record("there is no column \(name)") }
        return names.map { cells[$0] ?? "" }
    }

    private static let shopee = [
        "No. Pesanan", "Status Pesanan", "Alasan Pembatalan", "Status Pembatalan/ Pengembalian", "No. Resi", "Opsi Pengiriman",
        "Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan)", "Waktu Pengiriman Diatur", "Waktu Pesanan Dibuat",
        "Waktu Pembayaran Dilakukan", "Metode Pembayaran", "SKU Induk", "Nama Produk", "Nomor Referensi SKU", "Nama Variasi",
        "Harga Awal", "Harga Setelah Diskon", "Jumlah", "Returned quantity", "Total Harga Produk", "Total Diskon",
        "Diskon Dari Penjual", "Berat Produk", "Jumlah Produk di Pesan", "Voucher Ditanggung Penjual",
        "Voucher Ditanggung Shopee", "Ongkos Kirim Dibayar oleh Pembeli", "Total Pembayaran", "Perkiraan Ongkos Kirim",
        "Catatan dari Pembeli", "Catatan", "Username (Pembeli)", "Nama Penerima", "No. Telepon", "Alamat Pengiriman",
        "Kota/Kabupaten", "Provinsi", "Waktu Pesanan Selesai",
    ]

    @Test("Shopee: several lines, variations, vouchers, delivery, masked buyers") func shopee() throws {
        var first = [
            "No. Pesanan": "2604ABCD1", "Status Pesanan": "Selesai", "Waktu Pesanan Dibuat": "2026-04-03 09:14",
            "Waktu Pembayaran Dilakukan": "2026-04-03 09:20", "Nama Produk": "Sambal bawang", "Nama Variasi": "Pedas,250 g",
            "Harga Awal": "30.000", "Harga Setelah Diskon": "25.000", "Jumlah": "2", "Total Harga Produk": "50.000",
            "Jumlah Produk di Pesan": "3", "Voucher Ditanggung Penjual": "5.000", "Ongkos Kirim Dibayar oleh Pembeli": "12.000",
            "Total Pembayaran": "97.000", "Catatan dari Pembeli": "tanpa plastik", "Username (Pembeli)": "sari.dewi",
            "Nama Penerima": "S****i", "No. Telepon": "******34", "Alamat Pengiriman": "Jl. Melati 3",
            "Kota/Kabupaten": "KOTA BANDUNG", "Provinsi": "JAWA BARAT", "Waktu Pesanan Selesai": "2026-04-06 10:00",
        ]
        var rows = [Self.shopee, row(Self.shopee, first)]
        first["Nama Produk"] = "Kue lapis"
        first["Nama Variasi"] = ""
        first["Harga Setelah Diskon"] = "40.000"
        first["Jumlah"] = "1"
        first["Total Harga Produk"] = "40.000"
        rows.append(row(Self.shopee, first))
        for (number, status) in [
            ("2", "Batal"), ("3", "Perlu Dikirim"), ("4", "Sedang Dikirim"), ("5", "Belum Bayar"), ("6", "Pengembalian"),
        ] {
            rows.append(
                row(
                    Self.shopee,
                    [
                        "No. Pesanan": number, "Status Pesanan": status, "Waktu Pesanan Dibuat": "2026-04-13 16:00",
                        "Nama Produk": "Sambal", "Harga Setelah Diskon": "25.000", "Jumlah": "1",
                        "Total Harga Produk": "25.000",
                        "Total Pembayaran": "25.000", "Username (Pembeli)": "budi_s",
                    ]))
        }
        let (orders, told) = try read(rows)
        #expect(orders.map(\.number) == ["2604ABCD1", "2", "3", "4", "5", "6"])
        #expect(orders.map(\.status) == [.delivered, .cancelled, .confirmed, .confirmed, .placed, .returned])
        let sari = try #require(orders.first)
        #expect(
            sari.lines == [
                OrderLine(what: "Sambal bawang (Pedas,250 g)", quantityMilli: 2000, amountMinor: 5_000_000),
                OrderLine(what: "Kue lapis", quantityMilli: 1000, amountMinor: 4_000_000),
            ])
        #expect(sari.total == .rupiah(97_000))
        #expect(sari.account == "sari.dewi")
        #expect(sari.address == "Jl. Melati 3, KOTA BANDUNG, JAWA BARAT")
        #expect(sari.note == "tanpa plastik")
        #expect(sari.placedAt == .local(try #require(LocalTime(year: 2026, month: 4, day: 3, hour: 9, minute: 14))))
        #expect(told.map(\.problem).contains(.maskedPhone("******34")))
        #expect(told.allSatisfy { $0.severity != .refused })
    }

    private static let tiktok = [
        "Order ID", "Order Status", "Order Substatus", "Cancelation/Return Type", "Normal or Pre-order", "SKU ID", "Seller SKU",
        "Product Name", "Variation", "Quantity", "Sku Quantity of return", "SKU Unit Original Price",
        "SKU Subtotal Before Discount", "SKU Platform Discount", "SKU Seller Discount", "SKU Subtotal After Discount",
        "Shipping Fee After Discount", "Original Shipping Fee", "Order Amount", "Order Refund Amount", "Created Time",
        "Paid Time",
        "RTS Time", "Shipped Time", "Delivered Time", "Cancelled Time", "Cancel By", "Cancel Reason", "Tracking ID",
        "Buyer Message", "Buyer Username", "Recipient", "Phone #", "Zipcode", "Country", "Province", "Regency and City",
        "Districts", "Villages", "Detail Address", "Payment Method", "Weight(kg)", "Purchase Channel", "Seller Note",
    ]

    @Test("TikTok Shop and Tokopedia: a row that explains the columns, TABs behind the numbers, a refund") func tiktok() throws
    {
        let explained = Self.tiktok.map { "What \($0.lowercased().filter { $0.isLetter || $0 == " " }) says." }
        let first = [
            "Order ID": "578901234567890123\t", "Order Status": "Selesai", "Product Name": "Keripik", "Variation": "Asin",
            "Quantity": "2", "SKU Unit Original Price": "20000", "SKU Subtotal After Discount": "36000",
            "Shipping Fee After Discount": "9000", "Order Amount": "45000", "Order Refund Amount": "18000",
            "Created Time": "03/04/2026 09:14:00\t", "Paid Time": "03/04/2026 09:15:00\t", "Buyer Username": "sari.dewi",
            "Recipient": "S***", "Phone #": "(+62)812*****34", "Country": "Indonesia", "Province": "Jawa Barat",
            "Regency and City": "Bandung", "Detail Address": "Jl. M***", "Buyer Message": "cepat ya",
            "Purchase Channel": "Tokopedia",
        ]
        let second = [
            "Order ID": "578901234567890124", "Order Status": "Dibatalkan", "Product Name": "Keripik", "Quantity": "1",
            "SKU Subtotal After Discount": "20000", "Order Amount": "20000", "Created Time": "13/04/2026 10:00:00",
            "Cancelled Time": "13/04/2026 11:00:00", "Buyer Username": "budi_s",
        ]
        let (orders, told) = try read([Self.tiktok, explained, row(Self.tiktok, first), row(Self.tiktok, second)])
        #expect(orders.map(\.number) == ["578901234567890123", "578901234567890124"])
        #expect(orders.map(\.status) == [.delivered, .cancelled])
        #expect(orders.map(\.total) == [.rupiah(45_000), .rupiah(20_000)])
        #expect(orders.first?.refunded == .rupiah(18_000))
        #expect(orders.first?.lines == [OrderLine(what: "Keripik (Asin)", quantityMilli: 2000, amountMinor: 3_600_000)])
        #expect(orders.first?.placedAt.day == Day(iso: "2026-04-03"))
        #expect(told.filter { $0.severity == .refused }.isEmpty)
        #expect(told.contains { if case .notAnOrder = $0.problem { $0.place.line == 2 } else { false } })
    }

    @Test("Lazada: a row for each piece") func lazada() throws {
        let names = [
            "orderItemId", "lazadaId", "sellerSku", "createTime", "orderNumber", "customerName", "payMethod", "paidPrice",
            "unitPrice", "shippingFee", "itemName", "variation", "status",
        ]
        let (orders, _) = try read([
            names,
            [
                "1", "L1", "S", "03 Apr 2026 09:14", "900", "Sari", "COD", "25000.00", "30000.00", "0.00", "Sambal", "Pedas",
                "delivered",
            ],
            [
                "2", "L1", "S", "03 Apr 2026 09:14", "900", "Sari", "COD", "25000.00", "30000.00", "0.00", "Sambal", "Asin",
                "delivered",
            ],
        ])
        #expect(orders.map(\.number) == ["900"])
        #expect(orders.first?.lines.count == 2)
        #expect(orders.first?.status == .delivered)
        #expect(orders.first?.placedAt.day == Day(iso: "2026-04-03"))
    }

    @Test("WooCommerce: the buyer's name in two columns") func wooCommerce() throws {
        let names = [
            "Order Number", "Order Status", "Order Date", "Customer Note", "First Name (Billing)", "Last Name (Billing)",
            "Company (Billing)", "Address 1&2 (Billing)", "City (Billing)", "Email (Billing)", "Phone (Billing)",
            "Payment Method Title", "Cart Discount Amount", "Order Subtotal Amount", "Order Shipping Amount",
            "Order Refund Amount",
            "Order Total Amount", "Order Total Tax Amount", "Item #", "Item Name", "Quantity (- Refund)", "Item Cost",
        ]
        let (orders, told) = try read([
            names,
            row(
                names,
                [
                    "Order Number": "1001", "Order Status": "Completed", "Order Date": "2026-11-19 10:30",
                    "First Name (Billing)": "Sari",
                    "Last Name (Billing)": "Dewi", "Email (Billing)": "Sari@contoh.id", "Phone (Billing)": "081211112222",
                    "Order Total Amount": "66000", "Order Shipping Amount": "11000", "Item #": "1", "Item Name": "Sambal",
                    "Quantity (- Refund)": "2", "Item Cost": "27500",
                ]),
            row(
                names,
                [
                    "Order Number": "1002", "Order Status": "Processing", "Order Date": "2026-11-19 11:30",
                    "First Name (Billing)": "Budi",
                    "Order Total Amount": "27500", "Item #": "1", "Item Name": "Sambal", "Quantity (- Refund)": "1",
                    "Item Cost": "27500",
                ]),
        ])
        #expect(orders.map(\.customerName) == ["Sari Dewi", "Budi"])
        #expect(orders.map(\.total) == [.rupiah(66_000), .rupiah(27_500)])
        #expect(orders.map(\.status) == [.delivered, .confirmed])
        #expect(orders.first?.email == "sari@contoh.id")
        #expect(orders.first?.phones == ["081211112222"])
        #expect(told.allSatisfy { $0.severity == .note })
    }

    @Test("Shopify: fields of the order on its first row only, a discount, tax, an address") func shopify() throws {
        let (orders, _) = try read([
            [
                "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Currency", "Subtotal", "Shipping",
                "Taxes", "Total", "Discount Amount", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price",
                "Shipping Name", "Shipping Address1", "Shipping City", "Shipping Zip", "Shipping Province", "Shipping Country",
                "Shipping Phone", "Notes", "Cancelled at", "Refunded Amount",
            ],
            [
                "#1", "sari@contoh.id", "paid", "2026-04-03 09:20:00 +0700", "fulfilled", "IDR", "80000", "10000", "9000",
                "99000", "5000", "2026-04-03 09:14:00 +0700", "2", "Sambal", "25000", "Sari Dewi", "Jl. Melati 3", "Bandung",
                "'40111", "JB", "ID", "'+6281211112222", "titip satpam", "", "0",
            ],
            [
                "#1", "sari@contoh.id", "", "", "", "", "", "", "", "", "", "", "1", "Kue", "35000", "", "", "", "", "", "", "",
                "", "", "",
            ],
            [
                "#2", "budi@contoh.id", "voided", "", "", "IDR", "50000", "0", "0", "50000", "0", "2026-04-04 09:14:00 +0700",
                "1", "Kue", "50000", "Budi", "", "", "", "", "", "", "", "2026-04-04 10:00:00 +0700", "0",
            ],
        ])
        #expect(orders.map(\.number) == ["#1", "#2"])
        #expect(orders.map(\.status) == [.delivered, .cancelled])
        let sari = try #require(orders.first)
        #expect(sari.lines.map(\.what) == ["Sambal", "Kue"])
        #expect(sari.total == .rupiah(99_000) && sari.tax == .rupiah(9_000) && sari.paid == .rupiah(99_000))
        #expect(sari.address == "Jl. Melati 3, Bandung, JB, 40111, ID")
        #expect(sari.phones == ["+6281211112222"])
        #expect(sari.note == "titip satpam")
    }

    @Test("Odoo: lines of an order below it, with nothing else on their rows") func odoo() throws {
        let (orders, told) = try read([
            [
                "Order Reference", "Order Date", "Customer", "Status", "Total", "Order Lines/Product", "Order Lines/Quantity",
                "Order Lines/Unit Price",
            ],
            ["S00012", "2026-04-03 02:14:00", "Bu Sari", "Sales Order", "130000.00", "Sambal", "2.000", "25000.00"],
            ["", "", "", "", "", "Kue lapis", "1.000", "80000.00"],
            ["S00013", "2026-04-13 02:14:00", "Pak Budi", "Cancelled", "25000.00", "Sambal", "1.000", "25000.00"],
        ])
        #expect(orders.map(\.number) == ["S00012", "S00013"])
        #expect(
            orders.first?.lines == [
                OrderLine(what: "Sambal", quantityMilli: 2000, amountMinor: 5_000_000),
                OrderLine(what: "Kue lapis", quantityMilli: 1000, amountMinor: 8_000_000),
            ])
        #expect(orders.map(\.total) == [.rupiah(130_000), .rupiah(25_000)])
        #expect(orders.last?.status == .cancelled)
        #expect(told.allSatisfy { $0.severity == .note })
    }
}

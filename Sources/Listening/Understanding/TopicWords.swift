/// What messages are about, by the words that say so.
enum TopicWords {
    static let lists: [(Cue, String)] = [
        (
            .delivery,
            "kirim, ongkir, ongkos kirim, ongkirnya, kurir, kurirnya, paket, paketnya, paketku, paket saya, resi, resinya, pengiriman, pengirimannya, kiriman, antar, anter, diantar, dianter, sampai, belum sampai, belum datang, alamat, alamat kirim, kargo, gosend, jne, jnt, sicepat, ekspedisi, dilacak, tracking, lacak, dikirim2, packing, bungkusnya, datang, teko, dugi, dugina, cod, pickup, ship, shipping, delivery, deliver, delivered, parcel, package, courier, arrive, arrived, arrives"
        ),
        (
            .price,
            "promo, promonya, harga, harganya, hrg, biaya, biayanya, ongkos, tarif, diskon, diskonin, mahal, murah, kemahalan, nego, pricelist, price list, grosir, berapaan, regane, rego, pangaos, pangaosna, kurangin, penawaran, penawaran harga, per porsi, per kilo, naiknya, price, prices, cost, how much, discount, expensive, cheaper, cheap, overpriced, pricier"
        ),
        (
            .payment,
            "bayar, transfer, pembayaran, pelunasan, lunas, dp, rekening, norek, invoice, invoicenya, kwitansi, nota, faktur, faktur pajak, ppn, tagihan, tagihannya, cicilan, cicilannya, cicil, kredit, kartu kredit, qris, gopay, ovo, dana, shopeepay, bukti transfer, bunga, bunganya, kpr, saldo kepotong, kepotong, double charge, jatuh tempo, pay, payment, credit card, receipt, bill, charged, charge, paid, otp"
        ),
        (
            .refund,
            "refund, refundnya, uang kembali, kembalikan uang, uang saya, uang saya kembalikan, balikin duit, balikin uang, duit gue, dana kembali, pengembalian, pengembalian dana, uang balik, money back, refunded"
        ),
        (
            .stock,
            "stok, stock, ready, restock, tersedia, masih ada, kosong, habis, sold out, ada yang, ready stok, available, in stock, still have, keep, masih tersedia, aya keneh, ono ukuran"
        ),
        (
            .service,
            "pelayanan, pelayanannya, layanan, service, servis, servisnya, teknisi, teknisinya, antrian, antrean, antriannya, ac, admin, komplain, complaint, cs, respon, dibales, dibalas, telpon, telepon, angkat, nunggu, perbaikan, pasang, cek, repair, fix, appointment, support, facial, perawatan, gangguan, sinyal, jaringan, internet, wifi"
        ),
        (
            .staff,
            "kasir, kasirnya, karyawan, karyawannya, pegawai, staff, staf, staffnya, stafnya, pelayan, pelayannya, satpam, satpamnya, mekanik, mekaniknya, sopir, supir, driver, drivernya, barista, waiter, waitress, cashier, team, tim, resepsionis, resepsionisnya, terapis, terapisnya, pembimbing, pembimbingnya, ustadzah, ustadzahnya, dokter, dokternya, adminnya, guru, gurunya, mas mas, mbak mbak, jutek, judes, ketus, ramah"
        ),
        (
            .booking,
            "booking, book, reservasi, reserve, reservation, jadwal, reschedule, slot, kamar, meja, tiket, eticket, kursi, janji temu, appointment, table for, table, room, rooms, double room, kelas, les, diundur, geser ke, keberangkatan, kamarnya, photoshoot, praktek"
        ),
        (
            .account,
            "akun, akunnya, account, password, login, langganan, berlangganan, subscription, membership, member, data saya, data pribadi, nomor saya, email saya, foto saya, foto rumah, hapus nomor, daftar promo, profil, verifikasi, rekening saya, diretas, kebobol, kode otp, otp, pin, my email, my phone number, my card, my data"
        ),
        (
            .app,
            "aplikasi, aplikasinya, app, apk, apknya, website, web, situs, error, force close, update, upgrade, crash, loading, notifikasi, dark mode, fitur, uninstall, login, form, formnya, sinyal, wifi, server"
        ),
        (.warranty, "garansi, garansinya, warranty, klaim garansi, guarantee"),
        (
            .campaign,
            "iklan, iklannya, promosi, spanduk, poster, undian, undian berhadiah, caption, endorse, testimoni, giveaway, kirimi saya promo, jangan kirim promo, kampanye, broadcast, billboard, logat, lomba, advert, advertisement, campaign, promo lebaran, etalase"
        ),
        (
            .hours,
            "buka, tutup, jam buka, buka jam, tutup jam, jam berapa, jam operasional, libur, bukak, open, close, opening hours, hari minggu, tanggal merah, lokasi, lokasinya, cabang, open on, opens"
        ),
        (
            .product,
            "rasa, rasanya, bahan, bahannya, kualitas, ukuran, size, warna, warnanya, barang, barangnya, produk, baju, sepatu, menu, makanan, makanannya, kopi, kue, kuenya, sambal, porsi, kemasan, model, desain, hasilnya, resep, original, asli, rusak, sobek, bolong, pesan, pedas, manis, material, isi, box, lusin, pcs, halal, food, coffee, cake, quality, size, color, taste, product, item, bag, packaging"
        ),
    ]
}

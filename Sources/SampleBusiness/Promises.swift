/// Promises in the owner's notebook: 41 of ours have come due, 39 were kept in time, two came late. Three are still open,
/// one of them due today.
enum Promises {
    struct Row {
        var made: Moment
        var due: Moment
        var kept: Moment?
        var name: String
        var side: String
        var words: String
    }

    static let rows: [Row] = table.split(separator: "\n").map { line in
        let cells = line.split(separator: "|").map { String($0).trimmingSpaces }
        precondition(cells.count == 6, "row of promises: \(line)")
        return Row(
            made: Moment(cells[0]), due: Moment(cells[1]), kept: cells[2] == "-" ? nil : Moment(cells[2]), name: cells[3],
            side: cells[4], words: cells[5])
    }

    /// made | due | kept | with whom | whose promise | what
    private static let table = """
        2025-01-14 | 2025-01-16 | 2025-01-16 | Bu Nia Kurniasih | kita | kirim daftar isi snack box
        2025-02-03 | 2025-02-06 | 2025-02-06 | Bu Ratna Wulandari | kita | bawa contoh kotak kertas tanpa plastik
        2025-02-20 | 2025-02-24 | 2025-02-23 | SD Tunas Mekar | kita | kirim nota bulanan
        2025-03-04 | 2025-03-07 | 2025-03-07 | Bu Hj. Aminah | kita | tambah kurma untuk paket buka bersama
        2025-03-11 | 2025-03-21 | 2025-03-20 | Bu Dian Puspita | kita | sisihkan 6 toples nastar
        2025-04-21 | 2025-04-25 | 2025-04-25 | Koperasi Maju Bareng | kita | perbaiki faktur yang salah tanggal
        2025-05-06 | 2025-05-09 | 2025-05-08 | Kang Asep Rahmat | kita | bawakan sambal terasi
        2025-06-10 | 2025-06-13 | 2025-06-13 | Bu Ratna Wulandari | kita | antar sebelum jam 10 untuk pengajian
        2025-06-26 | 2025-06-30 | 2025-06-30 | Bu Lestari | kita | kirim resep sambal untuk dicicip
        2025-07-15 | 2025-07-17 | 2025-07-17 | Klinik Sehat Bersama | kita | pisahkan 4 kotak rendah garam
        2025-08-04 | 2025-08-08 | 2025-08-08 | Bu Yuli Panitia RT | kita | kasih contoh snack isi 3
        2025-09-10 | 2025-09-12 | 2025-09-12 | Mas Fajar Cipta Karya | kita | kirim penawaran harga rapat mingguan
        2025-10-06 | 2025-10-10 | 2025-10-09 | Pak Yayat Hidayat | kita | ganti sendok yang kurang
        2025-10-28 | 2025-10-30 | 2025-10-30 | Ko Felix Optik | kita | bawa nota tiga bulan
        2025-11-19 | 2025-11-24 | 2025-11-24 | Gereja Anugerah (Bu Lina) | kita | kirim daftar kue Natal
        2025-12-09 | 2025-12-12 | 2025-12-12 | Ms. Clara | kita | kirim daftar harga dalam bahasa Inggris
        2026-01-12 | 2026-01-16 | 2026-01-18 | Pak Budi Notaris | kita | kirim kuitansi bermeterai
        2026-02-04 | 2026-02-06 | 2026-02-06 | Mbak Rahma Daycare | kita | ganti puding jadi rasa mangga
        2026-02-17 | 2026-02-20 | 2026-02-20 | Yayasan Bina Insan | kita | hitung harga paket buka bersama 80 kotak
        2026-03-02 | 2026-03-09 | 2026-03-08 | Mbak Tika Reseller | kita | sisihkan 15 toples untuk reseller
        2026-03-30 | 2026-04-02 | 2026-04-02 | Bu Imas Masitoh | kita | kembalikan wadah prasmanan beliau
        2026-04-20 | 2026-04-23 | 2026-04-23 | Bu Wati Antapani | kita | kabari ongkos antar ke Antapani
        2026-05-11 | 2026-05-13 | 2026-05-13 | Bengkel Jaya Motor | kita | antar lewat pintu belakang bengkel
        2026-05-25 | 2026-05-29 | 2026-05-29 | Bu Cucu Sumiati | kita | carikan ikan asin jambal
        2026-06-09 | 2026-06-12 | 2026-06-12 | Teh Euis 🌸 | kita | kirim foto contoh nasi kuning tampah
        2026-06-23 | 2026-06-26 | 2026-06-26 | Bu Ratna Wulandari | kita | pisahkan sambal di pesanan Jumat
        2026-07-14 | 2026-07-17 | 2026-07-17 | Bu Ratna Wulandari | kita | tambah 10 kotak tanpa ongkos antar
        2026-07-22 | 2026-07-24 | 2026-07-27 | Pak Slamet Riyadi | kita | kirim ulang nota yang hilang
        2026-08-03 | 2026-08-05 | 2026-08-05 | Mas Reza Coworking | kita | tawarkan menu siang mingguan
        2026-08-25 | 2026-08-28 | 2026-08-28 | Bu Ratna Wulandari | kita | sendok kayu, bukan plastik
        2026-09-02 | 2026-09-04 | 2026-09-04 | Bu Enok Sukaesih | kita | antar contoh nasi liwet
        2026-09-21 | 2026-09-23 | 2026-09-23 | Pak Made Suartana | kita | siapkan 5 kotak tanpa sapi
        2026-10-06 | 2026-10-09 | 2026-10-09 | Bu Ratna Wulandari | kita | bawa kuitansi bulan September
        2026-10-19 | 2026-10-21 | 2026-10-21 | Keluarga Pak Hendra | kita | masak liwet tanpa petai untuk Ibu
        2026-10-26 | 2026-10-28 | 2026-10-28 | Warung Kopi Senja | kita | datang sebelum warung buka
        2026-10-29 | 2026-10-31 | 2026-10-31 | Mbak Nurul Aini | kita | tambah 2 puding gratis untuk panitia
        2026-11-02 | 2026-11-04 | 2026-11-04 | Mas Bagus Prasetyo | kita | antar pakai pintu belakang kantor
        2026-11-04 | 2026-11-06 | 2026-11-06 | Bu Yayah Rokayah | kita | kirim foto kotak hajatan
        2026-11-09 | 2026-11-10 | 2026-11-10 | Bu Ratna Wulandari | kita | kirim ulang 6 kotak yang tumpah
        2026-11-11 | 2026-11-13 | 2026-11-13 | Klinik Sehat Bersama | kita | ganti jadwal antar ke jam 11
        2026-11-13 | 2026-11-17 | 2026-11-17 | SD Tunas Mekar | kita | kirim nota bulan Oktober
        2026-11-17 | 2026-11-19 | - | Warung Kopi Senja | kita | ganti 4 dus yang rusak
        2026-11-16 | 2026-11-23 | - | Kak Vania Event | kita | kirim contoh menu prasmanan
        2026-11-15 | 2026-11-25 | - | Bu Maria Simanjuntak | kita | kirim daftar kue kering Natal
        2025-05-19 | 2025-05-23 | 2025-05-23 | Koperasi Maju Bareng | pelanggan | transfer pelunasan bulan April
        2025-09-22 | 2025-09-26 | 2025-09-26 | Kak Vania Event | pelanggan | kirim alamat gedung
        2026-02-09 | 2026-02-13 | 2026-02-12 | Yayasan Bina Insan | pelanggan | kabari jumlah anak yang ikut
        2026-05-04 | 2026-05-08 | 2026-05-11 | Pak Surya Properti | pelanggan | bayar DP 50%
        2026-08-18 | 2026-08-21 | 2026-08-21 | Bu Enok Sukaesih | pelanggan | kembalikan baskom
        2026-10-12 | 2026-10-15 | 2026-10-15 | Mbak Tika Reseller | pelanggan | setor hasil titipan
        2026-11-16 | 2026-11-27 | - | Kak Vania Event | pelanggan | kabari jumlah tamu acara Desember
        """
}

extension Phrasebook {
    package func cannotReadMessages(_ file: String) -> String {
        say(
            "\(file) tidak bisa dibaca. Tidak ada yang berubah. Periksa nama filenya, lalu coba lagi.",
            "\(file) cannot be read. Nothing has changed. Check the name of the file, then try again.")
    }

    package var noWeights: String {
        say(
            "Bekal untuk membaca pesan di program ini rusak. Tidak ada yang berubah. Pasang ulang Akrab, lalu coba lagi.",
            "What this program needs to read messages is damaged. Nothing has changed. Install Akrab again, then try again.")
    }
}

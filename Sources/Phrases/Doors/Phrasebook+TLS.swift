/// Served over https, and what is wrong with the two files it takes.
extension Phrasebook {
    package var tlsNeedsBoth: String {
        say(
            "Untuk https perlu dua berkas sekaligus: --tls-cert SERTIFIKAT dan --tls-key KUNCI.",
            "For https both files are needed: --tls-cert CERTIFICATE and --tls-key KEY.")
    }
    package func tlsCertificateUnreadable(_ path: String) -> String {
        say(
            "Sertifikat di “\(path)” tidak bisa dibaca: berkasnya tidak ada, tertutup bagi Akrab, atau bukan PEM.",
            "The certificate in “\(path)” cannot be read: there is no such file, Akrab may not open it, or it is no PEM.")
    }
    package func tlsKeyUnreadable(_ path: String) -> String {
        say(
            "Kunci di “\(path)” tidak bisa dibaca: berkasnya tidak ada, tertutup bagi Akrab, terkunci sandi, atau bukan PEM.",
            "The key in “\(path)” cannot be read: there is no such file, Akrab may not open it, it has a password, or it is no PEM."
        )
    }
    package var tlsNoPair: String {
        say(
            "Kunci itu bukan milik sertifikat itu. Beri dua berkas yang dibuat bersama.",
            "That key does not belong to that certificate. Give the two files that were made together.")
    }
}

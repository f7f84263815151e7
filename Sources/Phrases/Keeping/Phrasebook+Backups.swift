import Vocabulary

/// What is said when data are kept, put back, or upgraded.
extension Phrasebook {
    package func backedUp(path: String, bytes: Int64, isSealed: Bool, removed: Int) -> String {
        let size = fileSize(bytes)
        var lines = [say("Cadangan tersimpan: \(path) (\(size)).", "Backed up: \(path) (\(size)).")]
        if isSealed {
            lines.append(
                say(
                    "Terkunci kata sandi. Tanpa kata sandi itu, isinya tidak bisa dibuka siapa pun.",
                    "Locked with your passphrase. Without it nobody can open it."))
        }
        if removed > 0 {
            lines.append(
                say(
                    "\(number(removed)) cadangan lama dihapus.",
                    "\(counted(removed, "", "older backup was", "older backups were")) removed."))
        }
        return lines.joined(separator: "\n")
    }

    package func restored(madeAt: Instant, shop: String, now: Instant, kept: String?, asFiles: Bool) -> String {
        let when = moment(madeAt, now: now)
        let whose = shop.isEmpty ? "" : " " + quoted(shop, limit: 60)
        var lines = [say("Dipulihkan: data\(whose) per \(when).", "Restored: the data\(whose) as of \(when).")]
        if let kept {
            lines.append(
                asFiles
                    ? say(
                        "Data sebelumnya tidak terbaca lagi; filenya disimpan apa adanya di \(kept).",
                        "The data before could not be read any more; their files are kept as they are in \(kept).")
                    : say("Data sebelumnya disimpan di \(kept).", "The data before are kept in \(kept)."))
        }
        return lines.joined(separator: "\n")
    }

    package func goingBack(to then: Instant, now: Instant, losing entries: Int) -> String {
        let when = moment(then, now: now)
        return say(
            "Data akan kembali seperti \(when), sebelum pembaruan. \(number(entries)) catatan sesudahnya akan hilang. Belum ada yang berubah. Kalau memang itu maunya, tambahkan --yes.",
            "The data would go back to \(when), before the upgrade. \(counted(entries, "", "entry", "entries")) written since would be lost. Nothing has changed. If that is what you want, add --yes."
        )
    }

    package func wentBack(to then: Instant, now: Instant, lost entries: Int, kept: String?) -> String {
        let when = moment(then, now: now)
        var lines = [
            say(
                "Data kembali seperti \(when), sebelum pembaruan; tanpa \(number(entries)) catatan sesudahnya.",
                "The data are as of \(when) again, before the upgrade; without \(counted(entries, "", "entry", "entries")) written since."
            )
        ]
        if let kept { lines.append(say("Yang tadi ada disimpan di \(kept).", "What was there is kept in \(kept).")) }
        lines.append(
            say(
                "Lanjutkan dengan Akrab versi lama: versi ini akan memperbarui datanya lagi.",
                "Go on with the older Akrab: this one would upgrade the data again."))
        return lines.joined(separator: "\n")
    }

    package var askPassphrase: String { say("Kata sandi cadangan:", "Passphrase of the backup:") }
    package var askPassphraseAgain: String { say("Sekali lagi:", "Once more:") }

    package func useDump(_ command: String) -> String {
        say(
            "Data ini ada di server PostgreSQL, jadi cadangkan dengan alatnya sendiri:\n\(command)",
            "These data are on a PostgreSQL server, so back them up with its own tool:\n\(command)")
    }

    package func useRestore(_ command: String) -> String {
        say(
            "Data ini ada di server PostgreSQL, jadi pulihkan dengan alatnya sendiri, dari cadangan pg_dump. Hentikan Akrab dulu:\n\(command)",
            "These data are on a PostgreSQL server, so restore them with its own tool, from a dump by pg_dump. Stop Akrab first:\n\(command)"
        )
    }
}

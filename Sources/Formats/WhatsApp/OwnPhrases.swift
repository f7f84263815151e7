extension WhatsAppExport {
    /// Phrases WhatsApp prints in place of a message, or at the end of one.
    enum OwnPhrases {
        static let table = PhraseTable(
            MediaPhrases.omitted + meaning(.deleted, deleted) + meaning(.edited, edited) + meaning(.attached, attached)
                + meaning(.call, calls) + meaning(.callIfMarked, plainCalls) + meaning(.liveLocation, liveLocation)
                + meaning(.poll, polls))

        private static func meaning(_ meaning: Meaning, _ phrases: [String]) -> [(String, Meaning)] {
            phrases.map { ($0, meaning) }
        }

        private static let deleted = [
            "Pesan ini telah dihapus", "Pesan ini dihapus", "Anda menghapus pesan ini", "Anda telah menghapus pesan ini",
            "Kamu menghapus pesan ini", "Pesan ini dihapus oleh admin", "Pesan ini telah dihapus oleh admin",
            "Anda menghapus pesan ini sebagai admin", "This message was deleted", "You deleted this message",
            "This message was deleted by an admin", "This message was deleted by admin",
            "You deleted this message as admin",
            "Se eliminó este mensaje", "Este mensaje fue eliminado", "Eliminaste este mensaje", "Mensagem apagada",
            "Esta mensagem foi apagada", "Esta mensagem foi apagada pelo remetente", "Você apagou esta mensagem",
            "Apagou esta mensagem", "Apagaste esta mensagem", "Esta mensagem foi eliminada", "Eliminou esta mensagem",
            "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht", "Ce message a été supprimé",
            "Vous avez supprimé ce message", "Tu as supprimé ce message", "Questo messaggio è stato eliminato",
            "Hai eliminato questo messaggio", "Dit bericht is verwijderd", "U hebt dit bericht verwijderd",
            "Je hebt dit bericht verwijderd", "Mesej ini telah dipadam", "Mesej ini telah dipadamkan",
            "Anda telah memadamkan mesej ini", "Anda memadamkan mesej ini", "تم حذف هذه الرسالة", "لقد حذَفت هذه الرسالة",
            "لقد حذفت هذه الرسالة", "أنت حذفت هذه الرسالة", "Данное сообщение удалено", "Вы удалили это сообщение",
            "Вы удалили данное сообщение", "Bu mesaj silindi", "Bu mesajı sildiniz", "此訊息已刪除", "您已刪除此訊息",
            "这条消息已被删除", "此消息已删除", "您已删除这条消息", "このメッセージは削除されました", "このメッセージを削除しました",
            "이 메시지는 삭제되었습니다", "삭제된 메시지입니다", "삭제한 메시지입니다", "이 메시지를 삭제했습니다",
            "यह मैसेज डिलीट कर दिया गया है", "यह संदेश मिटाया गया", "आपने यह मैसेज डिलीट किया", "Tin nhắn này đã bị xóa",
            "Bạn đã xóa tin nhắn này", "ข้อความนี้ถูกลบแล้ว", "คุณได้ลบข้อความนี้", "Ta wiadomość została usunięta",
            "Denne meldingen ble slettet", "Det här meddelandet raderades", "Tämä viesti poistettiin", "הודעה זו נמחקה",
            "מחקת את ההודעה הזו", "این پیام حذف شد", "یہ میسج حذف کر دیا گیا ہے",
        ]

        private static let edited = [
            "Pesan ini telah diedit", "Pesan ini diedit", "Pesan diedit", "This message was edited", "Message edited",
            "Se editó este mensaje", "Este mensaje fue editado", "Mensaje editado", "Mensagem editada",
            "Esta mensagem foi editada", "Diese Nachricht wurde bearbeitet", "Nachricht bearbeitet",
            "Ce message a été modifié", "Message modifié", "Questo messaggio è stato modificato", "Messaggio modificato",
            "Dit bericht is bewerkt", "Bericht bewerkt", "Mesej ini telah diedit", "Mesej telah diedit",
            "تم تعديل هذه الرسالة",
            "Сообщение изменено", "Это сообщение изменено", "Данное сообщение изменено", "Bu mesaj düzenlendi",
            "このメッセージは編集されました", "此訊息已編輯", "此消息已编辑", "이 메시지는 수정되었습니다", "ההודעה נערכה",
        ]

        /// `X (file attached)` on Android, `<attached: X>` on an iPhone.
        private static let attached = [
            "file terlampir", "terlampir", "dilampirkan", "lampiran", "file attached", "attached", "archivo adjunto",
            "adjunto",
            "archivo adjuntado", "arquivo anexado", "ficheiro anexado", "anexado", "anexo", "Datei angehängt", "angehängt",
            "Anhang", "fichier joint", "fichier attaché", "pièce jointe", "joint", "file allegato", "allegato",
            "bestand bijgevoegd", "bijgevoegd", "fail dilampirkan", "dilampir", "ملف مرفق", "الملف مرفق", "المُرفق", "مرفق",
            "файл добавлен", "прикреплено", "dosya ekli", "eklendi", "ファイル添付", "添付ファイル有り", "添付ファイル", "附件檔案",
            "文件附件", "附件", "檔案已附加", "파일 첨부됨", "첨부됨", "फाइल अटैच कर दी गई है", "अटैच किया गया", "फाइल संलग्न",
            "załączony plik", "załączono", "tệp đính kèm", "đính kèm", "ไฟล์ที่แนบ", "แนบ", "bifogad fil", "bifogat",
            "vedlagt fil",
            "vedlagt", "fil vedhæftet", "vedhæftet", "liitetiedosto", "liite", "fișier atașat", "atașare",
            "soubor byl přiložen",
            "příloha", "fájl csatolva", "csatolva", "συνημμένο αρχείο", "επισυνάφθηκε", "файл додано", "додано",
            "arxiu adjunt",
            "adjunt", "קובץ מצורף", "מצורף", "پیوست", "پیوستہ", "nakalakip na file", "datoteka u privitku", "priloženo",
        ]

        private static let calls = [
            "Panggilan suara tak terjawab", "Panggilan video tak terjawab", "Panggilan suara tidak terjawab",
            "Panggilan video tidak terjawab", "Panggilan grup tak terjawab", "Panggilan suara grup tak terjawab",
            "Panggilan video grup tak terjawab", "Missed voice call", "Missed video call", "Missed group voice call",
            "Missed group video call", "Missed group call", "Silenced voice call", "Silenced video call",
            "Llamada perdida", "Llamada de voz perdida",
            "Videollamada perdida", "Chamada de voz perdida", "Ligação de voz perdida", "Chamada de vídeo perdida",
            "Ligação de vídeo perdida", "Videochamada perdida", "Verpasster Sprachanruf", "Verpasster Videoanruf",
            "Sprachanruf verpasst", "Videoanruf verpasst", "Appel vocal manqué", "Appel vidéo manqué",
            "Chiamata vocale persa",
            "Videochiamata persa", "Gemiste spraakoproep", "Gemist spraakgesprek", "Gemiste video-oproep",
            "Gemist videogesprek", "Panggilan suara terlepas", "Panggilan video terlepas", "مكالمة صوتية فائتة",
            "مكالمة فيديو فائتة", "Пропущенный аудиозвонок", "Пропущенный видеозвонок", "Cevapsız sesli arama",
            "Cevapsız görüntülü arama", "音声通話不在着信", "ビデオ通話不在着信", "未接語音通話", "未接语音通话", "未接视频通话",
            "부재중 전화", "부재중 영상통화",
        ]

        private static let plainCalls = [
            "Panggilan suara", "Panggilan video", "Panggilan grup", "Voice call", "Video call", "Group voice call",
            "Group video call", "Llamada de voz", "Videollamada", "Chamada de voz", "Ligação de voz", "Chamada de vídeo",
            "Sprachanruf", "Videoanruf", "Appel vocal", "Appel vidéo", "Chiamata vocale", "Videochiamata", "Spraakoproep",
            "Video-oproep",
        ]

        private static let liveLocation = [
            "lokasi terkini dibagikan", "lokasi langsung dibagikan", "live location shared",
            "ubicación en tiempo real compartida",
            "localização atual compartilhada", "Live-Standort wird geteilt", "Localisation en direct partagée",
            "posizione attuale condivisa", "live locatie gedeeld", "lokasi terkini dikongsi", "تمت مشاركة الموقع المباشر",
            "Геоданные отправлены", "Mevcut konum paylaşıldı", "ライブロケーション共有", "共享实时位置", "實時位置已分享",
        ]

        private static let polls = [
            "POLL:", "POLLING:", "JAJAK PENDAPAT:", "ENCUESTA:", "ENQUETE:", "UMFRAGE:", "SONDAGE:", "SONDAGGIO:",
            "PEILING:",
            "TINJAUAN PENDAPAT:", "استطلاع رأي:", "استطلاع:", "ОПРОС:", "ANKET:", "投票:", "アンケート:",
        ]
    }
}

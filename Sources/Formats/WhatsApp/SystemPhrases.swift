extension WhatsAppExport {
    /// Words that only WhatsApp itself says: who joined, what was renamed, that all is encrypted.
    enum SystemPhrases {
        /// Some exports give the system a name of its own.
        static let names = bytes([
            "System", "Système", "Sistema", "Sistem", "Systeem", "Systemet", "النظام", "Система", "系统", "系統", "システム",
            "시스템",
        ])

        /// How a notice begins that WhatsApp prints as if the contact, or the group, had said it.
        static let notices = bytes([
            // Indonesian
            "Pesan dan panggilan terenkripsi", "Pesan dan panggilan dienkripsi", "Pesan dan telepon terenkripsi",
            "Pesan dan telepon dienkripsi", "Pesan-pesan dan panggilan",
            "Pesan yang Anda kirim ke grup ini", "Pesan yang Anda kirim ke chat ini", "Pesan yang dikirim ke chat ini",
            "Pesan ke chat ini dan panggilan",
            "Pesan ke grup ini sekarang", "Pesan terenkripsi secara end-to-end", "Kode keamanan Anda dengan",
            "Bisnis ini menggunakan layanan aman dari Meta", "Bisnis ini bekerja sama dengan perusahaan lain",
            "Chat ini dengan akun bisnis", "Obrolan ini dengan akun bisnis", "Akun bisnis ini sekarang",
            "Akun bisnis ini telah",
            // English
            "Messages and calls are end-to-end encrypted", "Messages are end-to-end encrypted",
            "Messages you send to this group are", "Messages you send to this chat and calls",
            "Messages to this chat and calls are", "Messages to this group are now secured",
            "Your security code with", "This business uses a secure service", "This business uses other companies",
            "This business works with other companies", "This business uses AI from Meta", "This business is now using",
            "This business account has",
            "This chat is with a business account", "This chat is with an official business",
            "You're chatting with a business",
            // Spanish
            "Los mensajes y las llamadas están cifrados", "Los mensajes y llamadas están cifrados",
            "Los mensajes y las llamadas a este chat", "Los mensajes que envíes a", "Las llamadas y los mensajes enviados",
            "Tus mensajes y llamadas", "Cambió tu código de seguridad", "Esta empresa usa un servicio seguro",
            "Esta empresa utiliza un servicio seguro", "Este negocio usa un servicio seguro",
            // Portuguese
            "As mensagens e as chamadas são protegidas", "As mensagens e chamadas são", "As mensagens e as ligações são",
            "As mensagens e ligações são", "As mensagens que você enviar", "As mensagens desta conversa",
            "As mensagens para este grupo",
            "Seu código de segurança com", "O seu código de segurança", "Esta empresa usa um serviço seguro",
            "Esta empresa utiliza um serviço seguro",
            // German
            "Nachrichten und Anrufe sind Ende-zu-Ende", "Nachrichten in diesem Chat sowie Anrufe",
            "Nachrichten an diese Gruppe sind",
            "Nachrichten, die du in", "Deine Nachrichten und Anrufe", "Deine Sicherheitsnummer",
            "Dieses Unternehmen nutzt einen sicheren",
            "Dieses Unternehmen verwendet einen sicheren", "Dieses Unternehmen arbeitet mit anderen",
            // French
            "Les messages et les appels sont chiffrés", "Les messages et appels sont chiffrés",
            "Les messages que vous envoyez",
            "Les messages envoyés dans cette discussion", "Les messages envoyés à ce groupe sont",
            "Les appels et les messages envoyés",
            "Vos messages et vos appels", "Votre code de sécurité avec", "Cette entreprise utilise un service sécurisé",
            // Italian
            "I messaggi e le chiamate sono crittografati", "I messaggi che invii in", "I messaggi inviati a questa chat",
            "I messaggi in questa chat", "I tuoi messaggi e le tue chiamate", "Il tuo codice di sicurezza",
            "Questa azienda usa un servizio",
            "Questa azienda utilizza un servizio",
            // Dutch
            "Berichten en gesprekken worden end-to-end", "Berichten en gesprekken zijn end-to-end", "Berichten en oproepen",
            "Berichten die je naar", "Berichten naar deze groep zijn", "Uw oproepen en berichten", "Uw beveiligingscode",
            "Je beveiligingscode",
            "Dit bedrijf gebruikt een beveiligde", "Dit bedrijf maakt gebruik van een",
            // Malay, Arabic
            "Mesej dan panggilan disulitkan", "Mesej anda dan panggilan", "Kod keselamatan anda",
            "Perniagaan ini menggunakan perkhidmatan",
            "الرسائل والمكالمات مشفرة", "الرسائل والمكالمات مشفّرة", "الرسائل التي ترسلها", "إن الرسائل التي ترسلها",
            "تغيّر رمز أمانك", "يستخدم هذا النشاط التجاري", "تستخدم هذه الشركة",
            // Others
            "Сообщения и звонки защищены", "Сообщения в данной группе", "Ваш код безопасности",
            "Mesajlar ve aramalar uçtan uca",
            "メッセージと通話はエンドツーエンド", "消息和通话都进行端到端加密", "訊息和通話經端對端加密", "訊息已受端對端加密保護",
            "메시지 및 전화는 종단간 암호화", "मैसेजेस और कॉल्स एंड-टू-एंड", "Tin nhắn và cuộc gọi được mã hóa",
            "ข้อความและการโทรได้รับการเข้ารหัส", "ההודעות והשיחות מוצפנות", "پیام‌ها و تماس‌ها سرتاسر",
        ])

        /// What happens only in groups. Each stands after a name, so each begins with a space (or with "You").
        static let groupEvents = bytes([
            // Indonesian
            " membuat grup", "anda membuat grup", "anda yang membuat grup", " menambahkan ", " mengeluarkan ", " keluar",
            " bergabung", " ditambahkan", " dikeluarkan", " mengubah subjek", " mengganti subjek", " mengubah nama grup",
            " mengganti nama grup", " mengubah ikon", " mengganti ikon", " mengubah deskripsi", " mengganti deskripsi",
            " mengubah setelan", " mengubah foto", " menjadi admin", " sekarang admin", " admin grup", " menghapus ikon",
            // English
            " created group", " created this group", " added ", " removed ", " left", " joined", " changed the subject",
            " changed the group", " changed this group", " deleted this group", " was added", " were added", " was removed",
            " now an admin", " no longer an admin", " requested to join", " created a group", " group's settings",
            // Spanish
            " creó el grupo", " creó este grupo", " creaste el grupo", "creaste el grupo", " añadió a ", " agregó a ",
            " te añadió",
            " te agregó", " salió del grupo", " salió", " se unió", " cambió el asunto", " cambió el nombre del grupo",
            " cambió la descripción", " cambió el ícono", " cambió el icono", " cambió la foto", " eliminó a ",
            // Portuguese
            " criou o grupo", " criou este grupo", " adicionou ", " saiu", " entrou usando", " mudou o assunto",
            " alterou o assunto", " mudou o nome do grupo", " mudou a descrição", " alterou a descrição", " mudou a imagem",
            " alterou o ícone", " mudou a foto", " removeu ", "foi adicionado",
            // German
            " hat die gruppe", " hast die gruppe", " hat diese gruppe", " hat den betreff", " hat das gruppenbild",
            " hat die gruppenbeschreibung", " hinzugefügt", " ist beigetreten", " ist der gruppe", " hat die Gruppeninfo",
            " wurde entfernt", " zum admin",
            // French
            " a créé le groupe", " a créé ce groupe", " avez créé le groupe", " a ajouté ", " a été ajouté", " a quitté",
            " a rejoint",
            " a changé le sujet", " a changé l'icône", " a changé la description", " a modifié ", " a retiré ",
            // Italian
            " ha creato il gruppo", " hai creato il gruppo", " ha aggiunto ", " ha abbandonato", " si è unito",
            " ha cambiato l'oggetto", " ha cambiato l'immagine", " ha cambiato la descrizione", " ha modificato ",
            " ha rimosso ",
            // Dutch
            " heeft de groep", " heeft groep", " hebt de groep", " heeft het onderwerp", " toegevoegd", " is lid geworden",
            " heeft deze groep", " heeft de groepsafbeelding", " heeft de groepsbeschrijving", " heeft verlaten",
            // Malay, Arabic
            " mencipta kumpulan", " telah mencipta", " menukar subjek", " menukar ikon", " meninggalkan", " menyertai",
            " أنشأ المجموعة",
            " قام بإنشاء المجموعة", " أضاف ", " غادر", " انضم", " بتغيير الموضوع", " غيّر ", " غير الموضوع", " أزال ",
            // Others
            " создал", " добавил", " вышел", " покинул", " изменил", " grubunu oluşturdu", " ekledi", " ayrıldı",
            " katıldı",
            "グループを作成", "を追加しました", "が退出", "建立了群組", "创建了群组", "已加入", "退出了", "그룹을 만들", "초대했습니다",
        ])

        /// What WhatsApp also says in a chat of two.
        static let otherEvents = bytes([
            "terenkripsi", "dienkripsi", "kode keamanan", "pesan sementara", " mengganti nomor", " mengubah nomor",
            " memblokir", "menyematkan pesan", "pesan suara sekali", "panggilan ", "timer pesan", "akun bisnis", " kontak",
            "end-to-end", "security code", "disappearing messages", " changed their phone number", " changed to ",
            "pinned a message", " blocked this", "unblocked this", "missed ", "message timer", "business account",
            "is a contact", "changed number", "this chat", "waiting for this message", "menunggu pesan ini",
            "código de segur",
            "mensajes temporales", "mensagens temporárias", "cifrado", "criptografia", "verschlüssel", "sicherheitsnummer",
            "selbstlöschende", "chiffré", "code de sécurité", "éphémères", "crittografa", "codice di sicurezza", "effimeri",
            "versleutel", "beveiligingscode", "verdwijnen", "disulitkan", "kod keselamatan", "mesej hilang", "مشفر",
            "رمز أمان",
            "رمز الأمان", "шифрован", "код безопасности", "şifreli", "güvenlik kodu", "エンドツーエンド", "端到端", "端對端",
            "종단간",
        ])

        /// Renamings, whose words may hold a colon: `mengubah subjek dari "Toko: pusat" menjadi …`. Seen in what stands
        /// before a `: `, they say that it is no name.
        static let beforeColon = bytes([
            " mengubah subjek", " mengganti subjek", " mengubah nama grup", " mengganti nama grup", " mengubah deskripsi",
            " mengganti deskripsi", " membuat grup \"", " membuat grup “", " menyematkan pesan", " changed the subject",
            " changed the group", " changed this group", " created group \"", " created group “", " pinned a message",
            " cambió el asunto", " cambió el nombre del grupo", " creó el grupo \"", " creó el grupo “", " mudou o assunto",
            " alterou o assunto", " mudou o nome do grupo", " criou o grupo \"", " criou o grupo “", " hat den betreff",
            " hat den gruppennamen", " hat die gruppe \"", " hat die gruppe „", " a changé le sujet", " a changé l'objet",
            " a créé le groupe \"", " a créé le groupe «", " ha cambiato l'oggetto", " ha creato il gruppo \"",
            " ha creato il gruppo “", " heeft het onderwerp", " heeft de groep \"", " menukar subjek",
            " mencipta kumpulan \"",
            " بتغيير الموضوع", " غيّر الموضوع", "end-to-end encrypted", "terenkripsi secara end-to-end",
        ])

        /// Lines that give a group its name.
        static let namings = bytes([
            "grup", "subjek", "group", "subject", "grupo", "asunto", "assunto", "gruppe", "betreff", "groupe", "sujet",
            "gruppo",
            "oggetto", "groep", "onderwerp", "kumpulan", "مجموعة", "موضوع",
        ])

        private static func bytes(_ phrases: [String]) -> [[UInt8]] { phrases.map { $0.utf8.map(Bytes.lower) } }
    }
}

extension WhatsAppExport {
    /// How WhatsApp writes "there was a picture here", as printed by its phones in many languages. Where a language always
    /// joins the same noun and the same verb, the pairs are made here; the others are listed whole.
    enum MediaPhrases {
        static let omitted: [(String, Meaning)] =
            joined.flatMap { language in
                language.things.flatMap { thing in
                    language.verbs.flatMap { verb in
                        thing.names.map { ("\($0) \(verb)", Meaning.omitted(thing.media)) }
                    }
                }
            } + whole.map { ($0.0, Meaning.omitted($0.1)) } + unknown.map { ($0, Meaning.omitted(.unknown)) }

        private typealias Thing = (media: Meaning.Media, names: [String])

        private static let joined: [(things: [Thing], verbs: [String])] = [
            // Indonesian
            (
                [
                    (.image, ["gambar", "foto", "GIF"]), (.video, ["video", "catatan video", "pesan video"]),
                    (.audio, ["audio"]), (.voice, ["pesan suara"]), (.sticker, ["stiker"]), (.document, ["dokumen"]),
                    (.contact, ["kartu kontak", "kontak"]),
                    (
                        .unknown,
                        [
                            "media", "lokasi", "jajak pendapat",
                            "pesan sekali lihat",
                        ]
                    ),
                ], ["tidak disertakan", "dihilangkan"]
            ),
            // English
            (
                [
                    (.image, ["image", "photo", "GIF", "view once photo"]),
                    (
                        .video,
                        [
                            "video", "video note",
                            "view once video",
                        ]
                    ),
                    (.audio, ["audio"]), (.voice, ["voice message", "view once voice message"]), (.sticker, ["sticker"]),
                    (.document, ["document"]), (.contact, ["contact card", "contact"]),
                    (.unknown, ["media", "file", "location", "poll", "view once message", "view once media"]),
                ], ["omitted"]
            ),
            // Spanish
            (
                [
                    (.image, ["imagen", "foto", "GIF"]), (.video, ["video", "vídeo", "nota de video"]), (.audio, ["audio"]),
                    (.sticker, ["sticker"]), (.document, ["documento"]), (.contact, ["tarjeta de contacto"]),
                    (.unknown, ["archivo", "multimedia", "archivo multimedia", "medios", "archivos", "media"]),
                ], ["omitido", "omitida", "omitidos", "no revelado"]
            ),
            // Portuguese, of Brazil and of Portugal
            (
                [
                    (.image, ["imagem", "foto", "GIF"]), (.video, ["vídeo", "video", "nota de vídeo"]),
                    (.audio, ["áudio", "audio", "ficheiro de áudio"]), (.sticker, ["figurinha", "sticker"]),
                    (.document, ["documento"]), (.contact, ["cartão do contato", "contacto"]),
                    (.unknown, ["mídia", "arquivo", "ficheiro", "arquivo de mídia"]),
                ],
                ["oculto", "oculta", "ocultado", "ocultada", "omitido", "omitida", "omis", "não revelado", "não revelada"]
            ),
            // German
            (
                [
                    (.image, ["Bild", "Foto", "GIF"]), (.video, ["Video", "Videonotiz"]), (.audio, ["Audio"]),
                    (.sticker, ["Sticker"]), (.document, ["Dokument"]), (.contact, ["Kontaktkarte"]),
                    (.unknown, ["Medien"]),
                ], ["weggelassen", "ausgelassen", "ausgeschlossen"]
            ),
            // French
            (
                [
                    (.image, ["image", "photo", "GIF"]), (.video, ["vidéo", "note vidéo"]), (.audio, ["audio"]),
                    (.sticker, ["sticker"]), (.document, ["document"]), (.contact, ["fiche contact"]),
                    (.unknown, ["médias", "média", "fichier"]),
                ], ["absente", "absent", "omis", "omise", "omises", "retiré", "retirée", "manquant", "manquante"]
            ),
            // Italian
            (
                [
                    (.image, ["immagine", "foto", "GIF"]), (.video, ["video", "nota video"]), (.audio, ["audio"]),
                    (.sticker, ["sticker"]), (.document, ["documento"]), (.contact, ["scheda contatto"]),
                    (.unknown, ["media"]),
                ], ["omesso", "omessa", "omessi", "esclusa", "escluso", "non incluso", "mancante"]
            ),
            // Dutch
            (
                [
                    (.image, ["afbeelding", "foto", "GIF"]), (.video, ["video", "videobericht"]), (.audio, ["audio"]),
                    (.sticker, ["sticker"]), (.document, ["document"]), (.contact, ["visitekaartje", "contactkaart"]),
                    (.unknown, ["media", "bijlage"]),
                ], ["weggelaten"]
            ),
            // Malay
            (
                [
                    (.image, ["imej", "gambar", "GIF"]), (.video, ["video"]), (.audio, ["audio"]), (.sticker, ["pelekat"]),
                    (.document, ["dokumen"]), (.contact, ["kad kenalan"]), (.unknown, ["media"]),
                ], ["tidak dimasukkan", "tidak disertakan", "disingkirkan", "dikecualikan"]
            ),
            // Turkish
            (
                [
                    (.image, ["görüntü", "GIF"]), (.video, ["video"]), (.audio, ["ses"]), (.sticker, ["Çıkartma"]),
                    (.document, ["belge"]), (.contact, ["Kişi kartı"]), (.unknown, ["medya"]),
                ], ["dahil edilmedi", "atlanmış"]
            ),
        ]

        private static let whole: [(String, Meaning.Media)] = [
            // Arabic
            ("لم يتم إدراج الصورة", .image), ("لم يتم إدراج صورة GIF", .image), ("لم يتم إدراج الفيديوهات", .video),
            ("لم يتم إدراج المقاطع الصوتية", .audio), ("تم حذف الملصقات", .sticker), ("لم يتم إدراج المستند", .document),
            ("لم يتم إدراج بطاقة جهة اتصال", .contact),
            // Chinese, Japanese, Korean
            ("圖片已略去", .image), ("圖像已省略", .image), ("照片已忽略", .image), ("GIF 已略去", .image), ("影片已略去", .video),
            ("影片已省略", .video), ("视频已忽略", .video), ("音訊已略去", .audio), ("音訊已省略", .audio), ("音频已忽略", .audio),
            ("貼圖已略去", .sticker), ("贴图已省略", .sticker), ("文件已略去", .document), ("文档已省略", .document),
            ("聯絡人卡片已略去", .contact), ("联系人卡片已忽略", .contact), ("画像は含まれていません", .image),
            ("ビデオは含まれていません", .video), ("音声は含まれていません", .audio), ("スタンプは含まれていません", .sticker),
            ("ドキュメントは含まれていません", .document), ("GIFは含まれていません", .image), ("連絡先カードを省略", .contact),
            ("이미지 생략됨", .image), ("비디오 생략됨", .video), ("오디오 생략됨", .audio), ("스티커 제외됨", .sticker),
            ("문서 생략됨", .document), ("GIF 생략됨", .image), ("연락처 카드 생략됨", .contact),
            // Russian, Hindi
            ("изображение отсутствует", .image), ("видео отсутствует", .video), ("аудиофайл отсутствует", .audio),
            ("стикер не добавлен", .sticker), ("GIF отсутствует", .image), ("документ отсутствует", .document),
            ("फ़ोटो हटाई गई", .image), ("वीडियो छोड़ा गया", .video), ("ऑडियो हटाई गयी", .audio),
            ("स्टिकर छोड़ा गया", .sticker),
            ("डॉक्यूमेंट छोड़ा गया", .document), ("GIF छोड़ा गया", .image),
            // Vietnamese, Thai, Hebrew
            ("đã bỏ qua hình ảnh", .image), ("đã bỏ video", .video), ("bỏ qua tệp âm thanh", .audio),
            ("ไม่มีรูปภาพ", .image),
            ("วิดีโอถูกลบ", .video), ("ไม่มีไฟล์เสียง", .audio), ("התמונה הושמטה", .image), ("סרטון הווידאו הושמט", .video),
            ("קטע קול הושמט", .audio), ("סטיקר הושמט", .sticker), ("מסמך הושמט", .document),
        ]

        private static let unknown = [
            "تم استبعاد الوسائط", "省略多媒体文件", "忽略多媒體檔", "媒體已略去", "メディアなし", "メディアは含まれていません",
            "미디어 파일을 생략한 대화내용", "미디어 파일 제외됨", "Без медиафайлов", "Файл пропущен", "मीडिया के बिना",
            "মিডিয়া বাদ দেওয়া হয়েছে", "Bỏ qua Media", "สื่อถูกลบ", "Media har utelämnats", "media utelämnat",
            "Uten vedlegg",
            "Mediefil udeladt", "medier udeladt", "Media jätetty pois", "pliki pominięto", "pominięto multimedia",
            "Conținut media omis", "Média vynechána", "Médiá vynechané", "Hiányzó médiafájl", "Εξαίρεση πολυμέσων",
            "Медіа пропущено", "מדיה הושמטה", "המדיה לא נכללה", "پيوست نما/آهنگ حذف شد", "میڈیا چھوڑ دیا گیا",
            "Medijski zapis izostavljen", "Mitjans omesos", "File not revealed", "Walang kalakip na media",
        ]
    }
}

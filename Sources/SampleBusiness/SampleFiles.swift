/// Every file of the invented kitchen, by name.
enum SampleFiles {
    static func files() -> [(name: String, bytes: [UInt8])] {
        let orders = OrderBook.write()
        var files: [(String, [UInt8])] = [
            ("kontak.vcf", Array(ContactsFile.write().utf8)), ("pesanan.csv", Array(OrdersFile.write(orders).utf8)),
            ("catatan.csv", Array(Notebook.write(orders).utf8)), ("kebiasaan.csv", Array(Habits.write().utf8)),
        ]
        for person in People.customers where person.door != .none {
            let chat = chat(with: person, orders)
            switch person.door {
            case .none: continue
            case .android: files.append(("Chat WhatsApp dengan \(chat.title).txt", Array(chat.android.utf8)))
            case .ios: files.append(("WhatsApp Chat - \(chat.title).txt", Array(chat.iPhone.utf8)))
            case .zip:
                files.append(("WhatsApp Chat - \(chat.title).zip", StoredZip.pack("_chat.txt", Array(chat.iPhone.utf8))))
            }
        }
        for group in [Groups.family, Groups.arisan(orders)] {
            files.append(("Chat WhatsApp dengan \(group.title).txt", Array(group.android.utf8)))
        }
        return files
    }

    private static func chat(with person: Person, _ orders: [KitchenOrder]) -> ChatFile {
        // Nobody has saved Bu Wati, so the phone shows her number.
        let title = person.name == "Bu Wati Antapani" ? PhoneHabit.spaced.write(person.digits) : person.name
        var episodes = Episodes(person, speaker: title)
        episodes.tell(orders.filter { $0.customer.name == person.name })
        return ChatFile(title: title, lines: episodes.lines + StoryChats.lines(of: person, speaker: title))
    }
}

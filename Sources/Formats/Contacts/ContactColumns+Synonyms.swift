extension ContactColumns {
    static let synonyms: [ColumnMatcher<ContactField>.Synonyms] = [
        .init(.prefix, ["name prefix", "prefix", "honorific", "salutation", "sapaan", "gelar", "panggilan hormat"]),
        .init(
            .given,
            [
                "given name", "first name", "firstname", "nama depan", "givenname", "name first name", "name firstname",
                "namefirstname",
            ]),
        .init(.middle, ["additional name", "middle name", "middlename", "nama tengah"]),
        .init(
            .family,
            [
                "family name", "last name", "lastname", "surname", "nama belakang", "nama keluarga", "sn", "name last name",
                "name lastname", "namelastname",
            ]),
        .init(.suffix, ["name suffix", "suffix", "generational suffix"]),
        .init(.nickname, ["nickname", "nick name", "panggilan", "nama panggilan", "alias", "short name"]),
        .init(.customer, ["customer", "customer name", "pelanggan", "nama pelanggan", "nama customer", "nama konsumen"]),
        .init(
            .formattedName,
            [
                "display name", "full name", "fullname", "nama lengkap", "nama kontak", "contact name", "name", "nama",
                "nama anggota",
                "nama pembeli", "nama member", "kontak", "contact", "nama penerima", "billing name", "nama orang",
            ], words: ["nama"]),
        .init(.fileAs, ["file as"]),
        .init(
            .organisation,
            [
                "organization 1 name", "organization name", "organisation name", "organization", "organisation", "company",
                "company name",
                "perusahaan", "nama perusahaan", "instansi", "associated company", "account name", "nama toko", "nama usaha",
                "toko",
                "usaha", "organisasi", "default address company", "kantor",
            ]),
        .init(.isCompany, ["is a company", "is company", "perusahaan ya tidak"]),
        .init(.relatedCompany, ["related company", "parent company", "parent name", "perusahaan terkait"]),
        .init(
            .jobTitle,
            ["job title", "organization 1 title", "organization title", "jabatan", "jobtitle", "pekerjaan", "posisi"]),
        .init(.title, ["title"]),
        .init(.note, ["notes", "note", "catatan", "keterangan", "ket", "memo", "komentar", "description", "deskripsi"]),
        .init(.birthYear, ["birth year", "tahun lahir"]),
        .init(.birthMonth, ["birth month", "bulan lahir"]),
        .init(.birthDay, ["birth day", "hari lahir"]),
        .init(
            .birthday,
            [
                "birthday", "birth date", "birthdate", "date of birth", "dob", "ulang tahun", "ultah", "tanggal lahir",
                "tgl lahir", "lahir",
            ],
            words: ["ulang tahun", "tanggal lahir", "tgl lahir"]),
        .init(
            .groups,
            [
                "group membership", "labels", "label", "grup", "group", "groups", "kelompok", "categories", "kategori",
                "category", "tags", "tag",
            ]),
        .init(
            .externalID,
            [
                "record id", "customer id", "contact id", "id", "id pelanggan", "kode pelanggan", "kode", "no pelanggan", "uid",
                "no anggota", "customer code", "external id",
            ]),
        .init(.reference, ["reference", "internal reference", "referensi", "ref", "accountnumber", "account number"]),
        .init(
            .isDeleted, ["isdeleted", "is deleted", "deleted", "deleted at", "deletedat", "dihapus", "nonaktif", "inactive"]),
        .init(
            .unsubscribed,
            [
                "unsubscribed from all email", "unsubscribed", "email opt out", "has opted out of email", "hasoptedoutofemail",
                "opted out of email", "do not email", "donotemail", "berhenti langganan", "tolak promosi",
            ]),
        .init(
            .acceptsEmailMarketing,
            [
                "accepts email marketing", "accepts marketing", "email opt in", "marketing consent", "setuju promosi",
                "email marketing consent", "subscribed",
                "terima promo",
            ]),
        .init(.currency, ["currency", "mata uang", "currency code"]),
        .init(.openBalance, ["open balance", "balance", "saldo", "piutang", "sisa hutang", "hutang"]),
        // Only known; phones, e-mail and addresses are found by the words in their names.
        .init(
            .phone,
            [
                "phone", "phone number", "phone numbers", "mobile phone", "mobile", "home phone", "business phone", "no hp",
                "hp", "telp",
                "telepon", "no telp", "no telepon", "wa", "no wa", "whatsapp", "phone 1 value", "nomor hp", "nomor wa",
                "nomor telepon",
                "handphone", "ponsel", "fax",
            ]),
        .init(
            .email,
            ["email", "e mail", "email address", "e mail address", "primary email", "e mail 1 value", "alamat email", "surel"]),
        .init(
            .street,
            [
                "address", "alamat", "street", "city", "kota", "country", "state", "provinsi", "kode pos", "zip",
                "billing address",
                "home address", "home street", "business street", "address type",
            ]),
    ]
}

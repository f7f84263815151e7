import Testing

@testable import Formats

@Suite("Organisations and people by their names") struct NameKindTests {
    @Test(
        "organisations",
        arguments: [
            "PT Maju Jaya", "P.T. Maju Jaya", "Maju Jaya, PT", "CV. Sinar", "UD Berkah", "Toko Maju Jaya", "Warung Kopi Senja",
            "Yayasan Harapan", "Koperasi Melati", "RM Sederhana", "Rumah Makan Sederhana", "Hotel Santika", "Villa Ubud",
            "Acme Inc.",
            "Sinar Mas Tbk", "Down Under Pty Ltd", "SDN 1 Bandung",
        ])
    func organisations(_ name: String) { #expect(NameKind.looksLikeOrganisation(name)) }

    @Test(
        "people",
        arguments: [
            "Bu Sari", "Pak Toko", "Bu Warung", "Andi Toko", "Ratna Wulandari", "Tono Limanto", "Putri Cvetkova", "Dr. Budi",
            "H. Ahmad",
            "Sari", "", "Incek", "Andi PD", "Banko", "Mbak Hotel", "Cahya",
        ])
    func people(_ name: String) { #expect(!NameKind.looksLikeOrganisation(name)) }
}

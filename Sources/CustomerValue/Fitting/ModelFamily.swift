/// What can be asked for; the regular families choose their k themselves.
package enum ModelFamily: String, CaseIterable, Hashable, Sendable, Codable {
    case nbd
    case bgNBD = "bgnbd"
    case mbgNBD = "mbgnbd"
    case paretoNBD = "pnbd"
    case bgCNBD = "bgcnbdk"
    case mbgCNBD = "mbgcnbdk"

    /// Those that are compared when nobody asks for one.
    package static let compared: [ModelFamily] = [.nbd, .bgNBD, .mbgNBD, .paretoNBD, .bgCNBD, .mbgCNBD]
}

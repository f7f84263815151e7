/// What can be asked for; the regular families choose their k themselves.
package enum ModelFamily: String, CaseIterable, Hashable, Sendable {
    case nbd
    case bgNBD = "bgnbd"
    case mbgNBD = "mbgnbd"
    case paretoNBD = "pnbd"
    case bgCNBD = "bgcnbdk"
    case mbgCNBD = "mbgcnbdk"

    /// Those that are compared when nobody asks for one. (MBG/CNBD-k holds BG/CNBD-k's cases better or as well: who bought
    /// once may have left, too.)
    package static let compared: [ModelFamily] = [.nbd, .bgNBD, .mbgNBD, .paretoNBD, .mbgCNBD]
}

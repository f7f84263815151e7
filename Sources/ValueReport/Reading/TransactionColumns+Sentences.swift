import CustomerValue
import Phrases

extension TransactionColumns.Trouble {
    /// For the person who typed the command.
    package func sentence(_ phrases: Phrasebook) -> String {
        switch self {
        case .noColumn(let name, let header): phrases.noColumn(named: name, header: header)
        case .noCustomerColumn(let header): phrases.noCustomerColumn(header: header)
        case .noDateColumn(let header): phrases.noDateColumn(header: header)
        case .noSuchDay(let text): phrases.noSuchDay(text)
        case .noSuchModel(let text):
            phrases.unknownChoice(text, among: ["auto"] + ModelFamily.allCases.map(\.rawValue))
        case .noSuchUnit(let text): phrases.unknownChoice(text, among: TimeUnit.allCases.map(\.rawValue))
        case .noPurchases(let refused): phrases.noReadablePurchases(refused: refused)
        }
    }
}

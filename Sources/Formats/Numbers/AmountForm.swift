/// How a column writes its amounts. `1.250` is 1250 in one file and 1¼ in another, so it is decided for the column, from
/// the values that can only be read one way.
package enum AmountForm: String, Hashable, Sendable {
    /// 1.250.000,00
    case dotThousands
    /// 1,250,000.00
    case commaThousands

    package struct Evidence: Sendable {
        private var dotThousands = 0
        private var commaThousands = 0
        private var likelyDotThousands = 0
        private var likelyCommaThousands = 0

        /// The numbers of a sheet are spelt by us: how they are written says nothing of how its texts are meant.
        private let isSheet: Bool

        package init(isSheet: Bool = false) { self.isSheet = isSheet }

        package mutating func add(_ cell: CellBytes) {
            guard let number = NumberText.read(cell) else { return }
            switch number.shape {
            case .plain: break
            case .certain(.commaThousands) where isSheet && SheetNumber.isOwnSpelling(cell): break
            case .certain(let form): if form == .dotThousands { dotThousands += 1 } else { commaThousands += 1 }
            case .either(let separator):
                if separator == UInt8(ascii: ".") { likelyDotThousands += 1 } else { likelyCommaThousands += 1 }
            }
        }

        package mutating func add(_ text: String) { text.withCellBytes { add($0) } }

        /// Nothing had to be decided.
        package var isSilent: Bool { dotThousands + commaThousands + likelyDotThousands + likelyCommaThousands == 0 }
        package var isCertain: Bool { dotThousands + commaThousands > 0 && (dotThousands == 0 || commaThousands == 0) }

        /// Assumed when nothing in the column decided although something needed deciding, or when it contradicts itself.
        package var decision: (form: AmountForm, isAssumed: Bool) {
            if dotThousands != commaThousands {
                return (dotThousands > commaThousands ? .dotThousands : .commaThousands, !isCertain)
            }
            // Three digits behind the only separator, again and again: prices of full thousands, not thousandths.
            let isAssumed = dotThousands + likelyDotThousands + likelyCommaThousands > 0
            return (likelyCommaThousands > likelyDotThousands ? .commaThousands : .dotThousands, isAssumed)
        }
    }

    package static func decide(_ texts: some Sequence<String>, isSheet: Bool = false) -> (form: AmountForm, isAssumed: Bool) {
        var evidence = Evidence(isSheet: isSheet)
        for text in texts { evidence.add(text) }
        return evidence.decision
    }
}

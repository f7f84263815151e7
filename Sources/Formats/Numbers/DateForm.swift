/// In which order a column writes its days. Decided for the whole column: one value above 12 settles it for all.
package enum DateForm: String, Hashable, Sendable {
    case dmy, mdy, ymd

    package struct Evidence: Sendable {
        private var dayFirst = 0
        private var monthFirst = 0
        private var yearFirst = 0
        private var either = 0

        /// The days of a sheet are spelt by us, with the year in front: they say nothing of how its texts are meant.
        private let isSheet: Bool

        package init(isSheet: Bool = false) { self.isSheet = isSheet }

        package mutating func add(_ cell: CellBytes) {
            guard let triple = DateText.triple(cell) else { return }
            if isSheet, triple.firstDigits == 4 { return }
            if triple.firstDigits == 4 {
                yearFirst += 1
            } else if triple.separator == UInt8(ascii: ".") {
                // Nobody puts the month first and dots between.
                dayFirst += triple.first <= 31 ? 1 : 0
            } else if triple.first > 31, triple.third <= 31 {
                yearFirst += 1
            } else if triple.first > 12, triple.second <= 12 {
                dayFirst += 1
            } else if triple.second > 12, triple.first <= 12 {
                monthFirst += 1
            } else {
                either += 1
            }
        }

        package mutating func add(_ text: String) { text.withCellBytes { add($0) } }

        /// Nothing had to be decided.
        package var isSilent: Bool { dayFirst + monthFirst + yearFirst + either == 0 }
        /// Something still needs deciding, and nothing has decided it.
        package var isOpen: Bool { either > 0 && dayFirst == 0 && monthFirst == 0 && yearFirst == 0 }
        /// Both orders are certain somewhere: the column contradicts itself.
        package var isMixed: Bool { dayFirst > 0 && monthFirst > 0 }

        package var decision: (form: DateForm, isAssumed: Bool) {
            if yearFirst > dayFirst + monthFirst + either { return (.ymd, false) }
            if monthFirst > dayFirst { return (.mdy, isMixed) }
            if dayFirst > 0 { return (.dmy, isMixed) }
            if yearFirst > 0, either == 0 { return (.ymd, false) }
            return (.dmy, either > 0)
        }
    }

    package static func decide(_ texts: some Sequence<String>, isSheet: Bool = false) -> (form: DateForm, isAssumed: Bool) {
        var evidence = Evidence(isSheet: isSheet)
        for text in texts { evidence.add(text) }
        return evidence.decision
    }
}

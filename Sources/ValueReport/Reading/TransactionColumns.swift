import Formats

/// Where a table of purchases keeps who, when and how much.
package struct TransactionColumns: Sendable {
    package enum Trouble: Error, Hashable, Sendable {
        /// The column that was asked for is not in the table.
        case noColumn(named: String, header: [String])
        case noCustomerColumn(header: [String])
        case noDateColumn(header: [String])
        /// The end of calibration is no date.
        case noSuchDay(String)
        case noSuchModel(String)
        case noSuchUnit(String)
        /// No row held a customer and a date.
        case noPurchases(refused: Int)
    }

    /// Names given by hand; nil to find them.
    package struct Wanted: Hashable, Sendable {
        package var customer: String?
        package var date: String?
        package var amount: String?

        package init(customer: String? = nil, date: String? = nil, amount: String? = nil) {
            self.customer = customer
            self.date = date
            self.amount = amount
        }
    }

    package var customer: Int
    package var date: Int
    /// Nil: visits are counted, worth is not.
    package var amount: Int?
    /// Where the amount is a price for one.
    package var quantity: Int?
    package var dateForm: DateForm
    package var amountForm: AmountForm
    /// The days or amounts could be read two ways, and nothing in the table decided it.
    package var isDateAssumed = false
    package var isAmountAssumed = false

    package init(_ survey: TableSurvey, _ wanted: Wanted) throws(Trouble) {
        let header = survey.header
        var found = ColumnMatcher(OrderColumns.synonyms).match(header)
        // Columns asked for by name are nobody else's.
        func column(_ name: String?) throws(Trouble) -> Int? {
            guard let name else { return nil }
            if let exact = header.firstIndex(of: name) { return exact }
            let plain = HeaderText.normalise(name)
            if let near = header.firstIndex(where: { HeaderText.normalise($0) == plain }) { return near }
            if let number = Int(name), (1...max(1, survey.columnCount)).contains(number) { return number - 1 }
            throw .noColumn(named: name, header: header)
        }
        let own = (try column(wanted.customer), try column(wanted.date), try column(wanted.amount))
        for taken in [own.0, own.1, own.2] { for (field, place) in found where place == taken { found[field] = nil } }
        let who: [OrderField] = [.account, .customer, .phone, .email]
        guard let customer = own.0 ?? who.lazy.compactMap({ found[$0] }).first ?? Self.byWord(header, "customer") else {
            throw .noCustomerColumn(header: header)
        }
        guard let date = own.1 ?? found[.placedDate] ?? found[.paidDate] ?? Self.byWord(header, "date") else {
            throw .noDateColumn(header: header)
        }
        self.customer = customer
        self.date = date
        let whole: [OrderField] = [.total, .lineAmount, .subtotal, .paid]
        amount = own.2 ?? whole.lazy.compactMap({ found[$0] }).first ?? found[.unitPrice]
        if own.2 == nil, amount == found[.unitPrice], amount != nil { quantity = found[.quantity] }
        let dates = DateForm.decide(survey.samples.indices.contains(date) ? survey.samples[date] : [], isSheet: survey.isSheet)
        (dateForm, isDateAssumed) = (dates.form, dates.isAssumed)
        let texts = amount.map { survey.samples.indices.contains($0) ? survey.samples[$0] : [] } ?? []
        let amounts = AmountForm.decide(texts, isSheet: survey.isSheet)
        (amountForm, isAmountAssumed) = (amounts.form, amounts.isAssumed)
    }

    /// `customer_ref`, `first order date`: a telling word is enough where nothing else is there.
    private static func byWord(_ header: [String], _ word: String) -> Int? {
        header.firstIndex { HeaderText.normalise($0).split(separator: " ").contains(Substring(word)) }
    }
}

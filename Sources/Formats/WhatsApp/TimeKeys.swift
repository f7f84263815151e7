import Vocabulary

extension WhatsAppExport {
    /// The three ways to read dates while the file has not yet decided.
    enum Reading: Int, CaseIterable { case dayFirst = 0, monthFirst = 1, yearFirst = 2 }

    /// One value for each reading.
    struct TimeKeys<Value> {
        private var values: (Value, Value, Value)

        init(repeating value: Value) { values = (value, value, value) }

        subscript(reading: Reading) -> Value {
            get {
                switch reading {
                case .dayFirst: values.0
                case .monthFirst: values.1
                case .yearFirst: values.2
                }
            }
            set {
                switch reading {
                case .dayFirst: values.0 = newValue
                case .monthFirst: values.1 = newValue
                case .yearFirst: values.2 = newValue
                }
            }
        }
    }
}

extension WhatsAppExport.TimeKeys where Value == Int64 {
    /// Numbers that sort like the time under each reading (months of 31 days); `.min` where there is no such time.
    init(_ opening: WhatsAppExport.Opening) {
        self.init(repeating: .min)
        guard let second = opening.secondOfDay else { return }
        func key(_ parts: (year: Int32, month: Int32, day: Int32)) -> Int64 {
            guard let year = WhatsAppExport.DateOrder.fullYear(parts.year), (1...12).contains(parts.month), parts.day >= 1,
                Int(parts.day) <= Day.length(month: Int(parts.month), year: year)
            else { return .min }
            let day = (Int64(year) * 12 + Int64(parts.month) - 1) * 31 + Int64(parts.day) - 1
            return day * 86_400 + Int64(second)
        }
        var order = WhatsAppExport.DateOrder()
        // A date with its year in front, or in the middle, mostly decides for itself.
        order.dayBeforeMonthAfterYear = opening.date.second > 12
        order.dayBeforeYear = opening.date.third <= 12
        self[.dayFirst] = key(order.parts(opening.date))
        order.dayFirst = false
        self[.monthFirst] = key(order.parts(opening.date))
        order.shortYearFirst = true
        self[.yearFirst] = key(order.parts(opening.date))
    }
}

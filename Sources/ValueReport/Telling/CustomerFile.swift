import CustomerValue

/// One line for each customer: `customer,x,t_x,T,m,p_alive,expected,clv`.
package struct CustomerFile {
    private let study: ValueStudy
    private let names: CustomerNames

    package init(_ study: ValueStudy, _ names: CustomerNames) {
        self.study = study
        self.names = names
    }

    /// Hands the file on in pieces.
    package func write(_ hand: ([UInt8]) throws -> Void) rethrows {
        var bytes = Array("customer,x,t_x,T,m,p_alive,expected,clv\n".utf8)
        bytes.reserveCapacity(1 << 17)
        let hasSpend = study.spend != nil
        for index in study.cohort.histories.indices {
            let history = study.cohort.histories[index]
            let forecast = study.forecasts[index]
            append(names.bytes(Int(study.cohort.customers[index])), to: &bytes)
            append(Double(history.repeats), to: &bytes)
            append(history.lastAt, to: &bytes)
            append(history.observed, to: &bytes)
            append(history.meanSpend, to: &bytes)
            append(forecast.chanceAlive, to: &bytes)
            append(forecast.purchases, to: &bytes)
            if hasSpend { append(forecast.value, to: &bytes) } else { bytes.append(UInt8(ascii: ",")) }
            bytes.append(10)
            if bytes.count > 100_000 {
                try hand(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try hand(bytes)
    }

    private func append(_ value: Double, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: ","))
        if value == value.rounded(), abs(value) < 1e15 {
            bytes.append(contentsOf: String(Int(value)).utf8)
        } else {
            bytes.append(contentsOf: value.description.utf8)
        }
    }

    /// Quoted where it must be, and never a formula.
    private func append(_ name: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        let isFormula = name.first == UInt8(ascii: "=") || name.first == UInt8(ascii: "@")
        let needsQuotes = isFormula || name.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        guard needsQuotes else {
            bytes.append(contentsOf: name)
            return
        }
        bytes.append(34)
        if isFormula { bytes.append(39) }
        for byte in name {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }
}

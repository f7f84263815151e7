import Vocabulary

/// Puts down the columns of one row, first to last.
package protocol BulkRow: AnyObject {
    func null()
    func number(_ value: Int64)
    func real(_ value: Double)
    func text(_ value: String)
    func blob(_ value: [UInt8])
}

extension BulkRow {
    package func number(_ value: Int64?) { if let value { number(value) } else { null() } }
    package func text(_ value: String?) { if let value { text(value) } else { null() } }
    package func id<Of>(_ value: ID<Of>) { number(value.value) }
    package func id<Of>(_ value: ID<Of>?) { number(value?.value) }
    package func instant(_ value: Instant) { number(value.microseconds) }
    package func instant(_ value: Instant?) { number(value?.microseconds) }
}

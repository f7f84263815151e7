import Vocabulary

/// What can stand in a column on either engine. Booleans are 0 and 1, times are whole microseconds, money is whole minor units.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable { package var sqlValue: SQLValue { self } }
extension Int64: SQLBindable { package var sqlValue: SQLValue { .integer(self) } }
extension Int: SQLBindable { package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int32: SQLBindable { package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int16: SQLBindable { package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension UInt8: SQLBindable { package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Bool: SQLBindable { package var sqlValue: SQLValue { .integer(self ? 1 : 0) } }
extension Double: SQLBindable { package var sqlValue: SQLValue { .real(self) } }
extension String: SQLBindable { package var sqlValue: SQLValue { .text(self) } }
extension [UInt8]: SQLBindable { package var sqlValue: SQLValue { .blob(self) } }
extension ID: SQLBindable { package var sqlValue: SQLValue { .integer(value) } }
extension Instant: SQLBindable { package var sqlValue: SQLValue { .integer(microseconds) } }
extension Day: SQLBindable { package var sqlValue: SQLValue { .integer(Int64(number)) } }
extension Currency: SQLBindable { package var sqlValue: SQLValue { .text(code) } }
extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
    package var sqlValue: SQLValue { rawValue.sqlValue }
}
extension Side: SQLBindable {}
extension Channel: SQLBindable {}
extension Customer.Kind: SQLBindable {}
extension Handle.Kind: SQLBindable {}
extension Conversation.Kind: SQLBindable {}
extension Conversation.Standing: SQLBindable {}
extension Order.Status: SQLBindable {}
extension Promise.State: SQLBindable {}
extension Complaint.State: SQLBindable {}
extension FactSource: SQLBindable {}
extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

import Vocabulary

/// One row under the cursor; valid only inside the closure it was handed to.
package struct Row {
    let cursor: any RowCursor
    package func isNull(_ column: Int) -> Bool { cursor.isNull(column) }
    package func number(_ column: Int) -> Int64 { cursor.number(column) }
    package func numberOrNil(_ column: Int) -> Int64? { cursor.isNull(column) ? nil : cursor.number(column) }
    package func int(_ column: Int) -> Int { Int(cursor.number(column)) }
    package func flag(_ column: Int) -> Bool { cursor.number(column) != 0 }
    package func real(_ column: Int) -> Double { cursor.real(column) }
    package func text(_ column: Int) -> String { cursor.text(column) }
    package func textOrNil(_ column: Int) -> String? { cursor.isNull(column) ? nil : cursor.text(column) }
    package func bytes(_ column: Int) -> [UInt8] { cursor.bytes(column) }
    package func id<Of>(_ column: Int, _ of: Of.Type = Of.self) -> ID<Of> { ID(cursor.number(column)) }
    package func idOrNil<Of>(_ column: Int, _ of: Of.Type = Of.self) -> ID<Of>? { numberOrNil(column).map { ID($0) } }
    package func instant(_ column: Int) -> Instant { Instant(microseconds: cursor.number(column)) }
    package func instantOrNil(_ column: Int) -> Instant? { numberOrNil(column).map { Instant(microseconds: $0) } }
}

protocol RowCursor: AnyObject {
    func isNull(_ column: Int) -> Bool
    func number(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func text(_ column: Int) -> String
    func bytes(_ column: Int) -> [UInt8]
}

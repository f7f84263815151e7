/// Which customers are asked for; what is nil or false does not matter.
package struct CustomerFilter: Hashable, Sendable {
    package var tag: String?
    /// They wait for an answer of ours.
    package var isWaiting = false
    package var kind: Customer.Kind?
    /// Their last order is at least so many days ago.
    package var quietDays: Int?
    package var lastOrderFrom: Day?
    package var lastOrderTo: Day?
    /// What is remembered under this name; the value is empty where any will do.
    package var fact: (key: String, value: String)? {
        get { factKey.map { ($0, factValue) } }
        set { (factKey, factValue) = (newValue?.key, newValue?.value ?? "") }
    }
    private var factKey: String?
    private var factValue = ""

    package init() {}

    /// Everybody is asked for.
    package var isEmpty: Bool { self == CustomerFilter() }
}

import Storage
import Vocabulary

extension Book {
    /// When the newest version of it was made; nil when there is none.
    package func parameterMade(_ name: String) throws -> Instant? {
        try reading.first("SELECT made_at FROM parameter WHERE name = \(name) ORDER BY version DESC LIMIT 1") { $0.instant(0) }
    }

    /// Whether nobody wants this customer judged by figures.
    package func isUnassessed(_ customer: CustomerID) throws -> Bool {
        try reading.number("SELECT 1 FROM customer WHERE id = \(customer) AND assess = 0") != nil
    }

    package func organisations() throws -> Set<CustomerID> {
        Set(
            try reading.all("SELECT id FROM customer WHERE kind = \(Customer.Kind.organisation.rawValue) AND withdrawn = 0") {
                $0.id(0)
            })
    }
}

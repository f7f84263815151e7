/// What `akrab check` asks of the data, in the order in which it asks.
package enum CheckName: String, Hashable, Sendable, Codable, CaseIterable {
    // How it is stored.
    case rights, log, pages, schema, numbers
    // Whether what is agrees with what happened.
    case references, entries, identities, imports, promises, complaints, facts, orders, customers, merges, toldApart, settings
    // Whether what we think is what the journal says.
    case calls, purchases, worth, shares, readings
}

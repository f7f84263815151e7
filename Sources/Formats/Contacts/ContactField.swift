/// What a column of an address book may hold, of which there is one each. Phones, e-mail and postal addresses come in any
/// number and are found by ``ContactColumns``.
package enum ContactField: Int, CaseIterable, Sendable {
    case formattedName, customer, prefix, given, middle, family, suffix, nickname
    case organisation, isCompany, relatedCompany, jobTitle, title
    case note, birthday, birthYear, birthMonth, birthDay, groups, externalID, reference, acceptsEmailMarketing, unsubscribed
    case isDeleted
    case currency, openBalance, fileAs
    /// Only known so that a header is recognised as one.
    case phone, email, street
}

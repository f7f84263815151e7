/// What a column of an order list may hold.
package enum OrderField: Int, CaseIterable, Sendable {
    case number, placedDate, placedTime, paidDate, customer, givenName, familyName, phone, email, account
    case product, variation, quantity, unitPrice, lineAmount, subtotal, total, orderDiscount
    case shipping, tax, shippingTax, paid, remaining, isPaid, refunded, currency
    case status, paymentStatus, cancelled, done, transactionType
    case deliverDate, deliverTime, address, city, region, postalCode, country
    case note, sellerNote, recipient
}

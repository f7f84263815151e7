import CustomerValue
import Vocabulary

/// What all relationships together are worth ahead in one currency, where that came from, and how good the last forecast was:
/// everything the page of it shows, kept with the day it was made for. Amounts are in whole units of the currency.
package struct WorthReport: Sendable, Codable, Hashable {
    /// What is kept by another version is made anew.
    package static let currentVersion = 1

    /// One quarter of the year; the last one may still be running.
    package struct Quarter: Sendable, Codable, Hashable {
        package var first: Day
        package var last: Day
        /// What customers spent in it, less what was given back.
        package var spent: Double
        /// What they were worth ahead when it began and when it ended.
        package var atStart: Double
        package var atEnd: Range90
        /// Where the change came from: kept = deepened + cooled; all four add up with kept once.
        package var deepened: Double
        package var cooled: Double
        package var lost: Double
        package var won: Double
        package var peopleAtStart: Int
        package var kinds: [Kind]

        /// People of one kind (creating, harvesting, destroying) and what they made of it together.
        package struct Kind: Sendable, Codable, Hashable {
            package var kind: ReturnOnCustomer.Kind
            package var people: Int
            package var spent: Double
            package var change: Double
        }

        /// Of fewer people a percentage says nothing. [assumption]
        package static let fewestPeople = 10

        /// Nil where there was nobody to speak of to return on.
        package var rate: Double? { peopleAtStart >= Self.fewestPeople ? returnOnCustomer.rate : nil }

        package var returnOnCustomer: ReturnOnCustomer {
            ReturnOnCustomer(cashFlow: spent, equityAtStart: atStart, equityAtEnd: atEnd.middle)
        }
    }

    /// People who bought for the first time in the same quarter, or are of the same kind.
    package struct Group: Sendable, Codable, Hashable {
        /// The first day of their first quarter; nil for a kind.
        package var since: Day?
        package var kind: Customer.Kind?
        package var people: Int
        /// How many are still with us, as expected.
        package var still: Double
        package var spent: Double
        package var ahead: Double
        /// How much more or less than when the quarter began.
        package var change: Double
    }

    /// What the forecast of the last checked stretch said, and what came.
    package struct BackTest: Sendable, Codable, Hashable {
        package var after: Day
        package var through: Day
        package var purchases: Range90
        package var purchasesCame: Double
        package var spend: Range90?
        package var spendCame: Double?
    }

    /// People to whom about the same chance was given, and how many of them came back.
    package struct Bin: Sendable, Codable, Hashable {
        package var people: Int
        package var chanceAlive: Double
        package var expected: Double
        package var cameBack: Double
    }

    package var version = WorthReport.currentVersion
    package var currency: Currency
    /// The last day it saw.
    package var day: Day
    package var customers: Int
    package var model: ModelKind
    package var parameters: [String: Double]
    package var because: ModelChoice.Reason?
    package var alive: Range90
    /// Of the next 365 days.
    package var purchases: Range90
    /// The discounted worth of the next twelve months; nil where no amounts are known.
    package var ahead: Range90?
    package var backTest: BackTest?
    package var bins: [Bin]
    package var quarters: [Quarter]
    package var cohorts: [Group]
    package var kinds: [Group]
    /// The tenth of the people who carry most of it, and their share.
    package var carriers: Int
    package var carriedShare: Double
    package var warnings: [ValueStudy.Warning]
}

extension ReturnOnCustomer.Kind: Codable {}

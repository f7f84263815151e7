import Measures
import Vocabulary

/// Lane 3: a complaint they have not judged yet, the oldest first. A fresh one gets a day, and each step of ours two days to
/// work, before we speak of it again.
enum ComplaintLane {
    /// [assumption]
    static let freshFor = Span.days(1.0)
    /// [assumption]
    static let stepWorksFor = Span.days(2.0)

    static func calls(for summary: CustomerSummary) -> [Call] {
        summary.openComplaints.map { complaint in
            Call(
                customer: summary.customer, lane: .complaint,
                reason: .complaintOpen(complaint: complaint.complaint, since: complaint.at, lastStepAt: complaint.lastStepAt),
                evidence: [complaint.entry],
                acts: complaint.lastStepAt == nil ? [.openComplaint, .later] : [.askVerdict, .openComplaint, .later],
                order: complaint.at.microseconds,
                showsFrom: complaint.lastStepAt?.adding(stepWorksFor) ?? complaint.at.adding(freshFor))
        }
    }
}

import Storage
import Vocabulary

/// How a complaint stands, by what was written of it.
struct ComplaintStanding: Hashable {
    var state = Complaint.State.open
    var closedAt: Instant?
    var lastStepAt: Instant?

    init(_ said: [Said]) {
        for line in said {
            switch line.event {
            case .complaintStep(let step):
                lastStepAt = line.at
                if step.kind == .reopen { (state, closedAt) = (.open, nil) }
            case .complaintVerdict(let verdict): (state, closedAt) = (verdict.accepted ? .accepted : .refused, line.at)
            default: continue
            }
        }
    }
}

extension Pen {
    func stand(_ standing: ComplaintStanding, of complaint: ComplaintID) throws {
        try writing.run(
            """
            UPDATE complaint SET state = \(standing.state), closed_at = \(standing.closedAt),
              last_step_at = \(standing.lastStepAt) WHERE id = \(complaint)
            """)
    }
}

import Engagement
import Synchronization
import Vocabulary

/// The looks at plans while the book stays as it is.
final class RememberedLooks: Sendable {
    private let known = Mutex<(moment: Look, looks: [EntryID: PlanLook])?>(nil)

    subscript(moment: Look, plan: EntryID) -> PlanLook? {
        get { known.withLock { $0?.moment == moment ? $0?.looks[plan] : nil } }
        set {
            known.withLock { known in
                if known?.moment != moment { known = (moment, [:]) }
                known?.looks[plan] = newValue
            }
        }
    }
}

/// Holds a node number against all other processes on the same database.
protocol NodeLease: AnyObject, Sendable {
    /// Moves the node's mark on disk. `apply` is called before anybody else's grant can be.
    func extend(to mark: Int64, apply: (NodeGrant) -> Void) throws
}

/// Numbers of `node` from this millisecond on, and before that one, are the holder's alone. The node may be another one than last
/// time: after a lost connection somebody else may have taken it.
struct NodeGrant: Sendable {
    let node: Int64
    let from: Int64
    let until: Int64
}

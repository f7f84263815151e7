import Foundation

/// Sees which files of some folders are new or changed since they were last handed on, and have come to rest: a download
/// that still grows is left until it stands as it stood at the look before.
package struct FolderWatch {
    private struct Stamp: Hashable {
        var size: UInt64
        var modifiedAt: Date
    }

    private let paths: [String]
    private var last: [String: Stamp] = [:]
    private var handedOn: [String: Stamp] = [:]

    package init(_ paths: [String]) { self.paths = paths }

    /// Looks once.
    /// - Returns: the files that came to rest since the look before.
    package mutating func look() -> [String] {
        var now: [String: Stamp] = [:]
        var ready: [String] = []
        for path in Parcel.all(below: paths).map(\.path) where !Self.isUnderWay(path) {
            guard let stamp = Self.stamp(path) else { continue }
            now[path] = stamp
            if last[path] == stamp, handedOn[path] != stamp {
                handedOn[path] = stamp
                ready.append(path)
            }
        }
        last = now
        // A file that was taken away and comes back is looked at again.
        handedOn = handedOn.filter { now[$0.key] != nil }
        return ready
    }

    private static func stamp(_ path: String) -> Stamp? {
        guard let kept = try? FileManager.default.attributesOfItem(atPath: path),
            let size = kept[.size] as? UInt64, let modifiedAt = kept[.modificationDate] as? Date
        else { return nil }
        return Stamp(size: size, modifiedAt: modifiedAt)
    }

    /// What browsers and phones call a file they are still writing.
    private static func isUnderWay(_ path: String) -> Bool {
        [".crdownload", ".part", ".partial", ".download", ".tmp", ".opdownload"].contains { path.lowercased().hasSuffix($0) }
    }
}

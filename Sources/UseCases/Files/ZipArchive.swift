import CZip
import Formats
import Foundation

/// A .zip as phones make it, read with libzip. Nothing is ever unpacked to disk: a member is a ``ByteSource``, so names
/// that point outside and bombs that unfold to terabytes meet only a reader with bounds.
package final class ZipArchive {
    package struct Member: Hashable {
        package var name: String
        package var size: Int
        package var index: UInt64
        package var isLocked: Bool
        package var modifiedAt: Date
    }

    /// More than a chat and its pictures ever have.
    private static let mostMembers: Int64 = 100_000
    /// What one text inside may unfold to.
    package static let largestMember = 2 << 30

    fileprivate let handle: OpaquePointer
    package let path: String

    package init(path: String) throws(FileTrouble) {
        self.path = path
        var code: Int32 = 0
        guard let opened = zip_open(path, ZIP_RDONLY, &code) else {
            throw code == ZIP_ER_NOENT ? .notFound(path) : .damagedArchive(path)
        }
        handle = opened
        guard zip_get_num_entries(handle, 0) <= Self.mostMembers else {
            throw .tooLargeInside(path)
        }
    }

    deinit { zip_discard(handle) }

    package var members: [Member] {
        (0..<max(0, zip_get_num_entries(handle, 0))).compactMap { index in
            var status = zip_stat_t()
            zip_stat_init(&status)
            guard zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0, let name = status.name else { return nil }
            return Member(
                name: String(cString: name), size: Int(clamping: status.size), index: zip_uint64_t(index),
                isLocked: status.encryption_method != ZIP_EM_NONE,
                modifiedAt: Date(timeIntervalSince1970: Double(status.mtime)))
        }
    }

    package func source(of member: Member) throws(FileTrouble) -> ZipSource { try ZipSource(member, in: self) }
}

/// A workbook is such an archive; its parts are its members.
extension ZipArchive: WorkbookParts {
    package var file: String { (path as NSString).lastPathComponent }
    package var names: [String] { members.map(\.name) }

    package func open(_ part: String) throws -> (any ByteSource)? {
        try members.first { $0.name == part }.map { try source(of: $0) }
    }
}

/// One member of an archive, unfolded piece by piece.
package final class ZipSource: ByteSource {
    package let name: String
    package let size: Int?
    private let archive: ZipArchive
    private let member: ZipArchive.Member
    private var file: OpaquePointer?
    private var delivered = 0

    fileprivate init(_ member: ZipArchive.Member, in archive: ZipArchive) throws(FileTrouble) {
        self.member = member
        self.archive = archive
        name = (archive.path as NSString).lastPathComponent + "/" + member.name
        size = member.size
        if member.isLocked { throw .passwordLocked(archive.path) }
        guard member.size <= ZipArchive.largestMember else { throw .tooLargeInside(archive.path) }
        try start()
    }

    deinit { if let file { zip_fclose(file) } }

    private func start() throws(FileTrouble) {
        if let file { zip_fclose(file) }
        file = zip_fopen_index(archive.handle, member.index, 0)
        delivered = 0
        guard file != nil else { throw .damagedArchive(archive.path) }
    }

    package func rewind() throws { try start() }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard let file else { return 0 }
        let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
        guard count >= 0 else { throw FileTrouble.damagedArchive(archive.path) }
        delivered += Int(count)
        guard delivered <= ZipArchive.largestMember else { throw FileTrouble.tooLargeInside(archive.path) }
        return Int(count)
    }
}

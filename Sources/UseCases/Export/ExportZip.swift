import CZip
import Foundation
import Storage

/// One zip of a draft, made by libzip; it has its name only when it is whole and on disk.
package enum ExportZip {
    static func make(of draft: ExportDraft) throws {
        let hidden = draft.folder + ".zip"
        do {
            try pack(draft.folder, into: hidden)
            try sync(hidden)
            guard !FileManager.default.fileExists(atPath: draft.path) else { throw AlreadyThere(path: draft.path) }
            try ExportDraft.rename(hidden, to: draft.path)
        } catch {
            unlink(hidden)
            throw error
        }
        try draft.remove()
    }

    /// All files below a folder, by the names they have there.
    package static func pack(_ folder: String, into path: String) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
            throw StorageError(.readOnly, "making \(path): libzip \(code)")
        }
        do {
            for name in try names(below: folder) { try add(name, of: folder, to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        // Files are read and written now, one after the other.
        guard zip_close(archive) == 0 else {
            let detail = String(cString: zip_strerror(archive))
            let isFull = zip_error_code_system(zip_get_error(archive)) == ENOSPC
            zip_discard(archive)
            throw StorageError(isFull ? .diskFull : .unreachable, "writing \(path): \(detail)")
        }
    }

    private static func names(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    private static func add(_ name: String, of folder: String, to archive: OpaquePointer) throws {
        guard let source = zip_source_file(archive, folder + "/" + name, 0, -1) else {
            throw StorageError(.unreachable, "reading \(name): \(String(cString: zip_strerror(archive)))")
        }
        guard zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0 else {
            zip_source_free(source)
            throw StorageError(.unreachable, "packing \(name): \(String(cString: zip_strerror(archive)))")
        }
    }

    private static func sync(_ path: String) throws {
        guard chmod(path, 0o600) == 0 else { throw ExportDraft.error("protecting \(path)") }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ExportDraft.error("opening \(path)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw ExportDraft.error("syncing \(path)") }
    }
}

import Foundation
import Storage
import StorageTesting
import Testing

@Suite("The folder of an embedded database")
struct DataFolderTests {
    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test("is for its owner's eyes only, and so is what is in it")
    func rights() async throws {
        try await withPlace(on: .sqlite) { place in
            let db = try await place.open()
            #expect(try mode(place.address) == 0o700)
            for file in try FileManager.default.contentsOfDirectory(atPath: place.address) {
                #expect(try mode(place.address + "/" + file) == 0o600, "\(file)")
            }
            try await db.close()
        }
    }

    @Test("has one owner at a time, and says who")
    func oneOwner() async throws {
        try await withPlace(on: .sqlite) { place in
            let first = try DataFolder(place.address)
            #expect(await refusal { try DataFolder(place.address).path } == .ownedElsewhere(pid: getpid()))
            first.release()
            first.release()
            let second = try DataFolder(place.address)
            #expect(await refusal { try DataFolder(place.address).path } == .ownedElsewhere(pid: getpid()))
            second.release()
        }
    }

    @Test("is let go of when the database is closed")
    func released() async throws {
        try await withPlace(on: .sqlite) { place in
            for _ in 0..<3 {
                let db = try await place.open()
                #expect(await refusal { try DataFolder(place.address).path } == .ownedElsewhere(pid: getpid()))
                try await db.close()
            }
        }
    }

    @Test("cannot be a file")
    func notAFile() async throws {
        try await withPlace(on: .sqlite) { place in
            #expect(FileManager.default.createFile(atPath: place.address, contents: nil))
            #expect(await refusal { try DataFolder(place.address).path } == .unreachable)
        }
    }
}

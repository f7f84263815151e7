import Foundation

/// `swift run SampleBusiness Samples/dapur-sari-rasa` writes the files again, byte for byte the same.
guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("swift run SampleBusiness FOLDER\n".utf8))
    exit(2)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in SampleFiles.files() {
        try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
        print("\(file.bytes.count)\t\(file.name)")
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}

import Foundation

/// Three people who write notes one after another, each remembering what was acknowledged.
struct ThreeWriters {
    private let shop: Terminal
    private let processes: [ChildProcess]

    private static let names = ["satu", "dua", "tiga"]
    private static let script = """
        number=0
        while [ ! -e stop ]; do
          number=$((number + 1))
          "$AKRAB" note 'Pak Budi' "$WRITER-$number" >/dev/null 2>&1 && echo "$WRITER-$number" >>"acknowledged-$WRITER"
        done
        """

    init(_ shop: Terminal) throws {
        self.shop = shop
        processes = try Self.names.map { name in
            try ChildProcess(
                ["/bin/sh", "-c", Self.script],
                environment: shop.environment.merging(["WRITER": name, "AKRAB": try Terminal.akrab()]) { $1 },
                directory: shop.folder, outputPrefix: "\(shop.folder)/writer-\(name)")
        }
    }

    var acknowledged: [String] {
        Self.names.flatMap { name -> [Substring] in
            let data = FileManager.default.contents(atPath: "\(shop.folder)/acknowledged-\(name)") ?? Data()
            return String(decoding: data, as: UTF8.self).split(separator: "\n")
        }.map(String.init)
    }

    func stop() async throws {
        try shop.file("stop", "")
        for process in processes { _ = await process.finish() }
    }
}

import Vocabulary

extension SQLiteDatabase: Checkable {
    package var storageChecks: [any StorageCheck] {
        [
            RightsCheck(folder: folder), LogCheck(folder: folder), PagesCheck(reader: pool, writer: self),
            SchemaCheck(database: self), NumbersCheck(database: self),
        ]
    }
}

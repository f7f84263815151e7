import Vocabulary

extension SQLiteDatabase: Checkable {
    package var storageChecks: [any StorageCheck] {
        [
            RightsCheck(folder: folder), LogCheck(folder: folder, damageAtRest: nil), PagesCheck(reader: pool, writer: self),
            SchemaCheck(database: self), NumbersCheck(database: self),
        ]
    }
}

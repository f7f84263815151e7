import Vocabulary

extension PostgreSQLDatabase: Checkable {
    package var storageChecks: [any StorageCheck] {
        [ServerPagesCheck(database: self, canWrite: true), SchemaCheck(database: self), NumbersCheck(database: self)]
    }
}

import CListeningWeights

extension ListeningModel {
    /// The model that is part of the program.
    /// - Note: `nil` only when the program was built with a broken weights file; a test reads it.
    package static let shipped: ListeningModel? = {
        let count = akrab_listening_weights_count()
        guard let start = akrab_listening_weights() else { return nil }
        return ModelFile.read(UnsafeBufferPointer(start: start, count: count))
    }()
}

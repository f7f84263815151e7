import CMalloc

/// What long work needed lies in the allocator afterwards, for more of the same that does not come.
enum SpareMemory {
    static func giveBack() { _ = malloc_trim(0) }
}

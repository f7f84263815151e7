import CMalloc

/// What long work needed lies in the allocator afterwards, for more of the same that does not come.
package enum SpareMemory {
    static func giveBack() { _ = malloc_trim(0) }

    /// Every thread takes from one place, and gives back to it: with one for each of them a program that serves for months
    /// keeps half as much again beside an import, and is no quicker (Docs/benchmarks.md).
    package static func takeFromOnePlace() { _ = mallopt(M_ARENA_MAX, 1) }
}

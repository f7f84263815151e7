import Testing

/// Real processes of the built program, one after the other: two cores are enough for everybody then.
@Suite("The command line", .serialized) enum TheCommand {}

/// The connection went away with nothing asked to be stored: the same may be asked again on another.
struct ConnectionLost: Error {
    let reason: any Error
}

/// Another write got in this one's way; nothing of it was done.
struct WriteConflict: Error {
    let reason: any Error
}

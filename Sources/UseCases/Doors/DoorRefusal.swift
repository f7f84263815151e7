/// Why somebody does not get in, or a change of who may was not made. Nothing has changed then.
package enum DoorRefusal: Error, Hashable, Sendable {
    /// Name or password: which of them is not told.
    case wrong
    case wrongCode
    /// Too many tries: so many seconds.
    case wait(Int)
    case password(PasswordTrouble)
    case oldPasswordWrong
    case loginTaken
    case loginUnclear
    case nameMissing
    /// Nobody would be left who can let people in.
    case lastOwner
    /// The link was used, withdrawn, or its time is over.
    case linkOver
}

/// What a person cannot mend by typing something else.
package enum DoorTrouble: Error, Sendable { case keyUnreadable }

import Phrases
import UseCases

extension Phrasebook {
    /// Why it did not work, for whoever stands there.
    func sentence(_ refusal: DoorRefusal) -> String {
        switch refusal {
        case .wrong: wrongSignIn
        case .wrongCode: wrongCode
        case .wait(let seconds): waitSeconds(seconds)
        case .password(.short): passwordShort
        case .password(.long): passwordLong
        case .password(.common): passwordCommon
        case .password(.holdsName): passwordHoldsName
        case .oldPasswordWrong: oldPasswordWrong
        case .loginTaken: loginTaken
        case .loginUnclear: loginUnclear
        case .nameMissing: nameMissing
        case .lastOwner: lastOwner
        case .linkOver: linkOver
        }
    }
}

import Foundation

/// Why a password is not taken.
package enum PasswordTrouble: Hashable, Sendable, CaseIterable { case short, long, common, holdsName }

/// Long enough, not on everybody's list, and more than a name.
package enum PasswordRules {
    package static let fewest = 8
    package static let most = 200

    /// - Parameter names: the business's, the person's, their login.
    package static func trouble(_ password: String, names: [String]) -> PasswordTrouble? {
        if password.count < fewest { return .short }
        if password.utf8.count > most * 4 || password.count > most { return .long }
        if CommonPasswords.contains(password) { return .common }
        var rest = plain(password)
        for word in names.flatMap(nameWords).sorted(by: { $0.count > $1.count }) { rest = rest.replacing(word, with: "") }
        return rest.count < fewest && rest != plain(password) ? .holdsName : nil
    }

    /// *Dapur Sari Rasa* is meant by `dapursarirasa`, and by each of its words that is no everyday syllable.
    private static func nameWords(_ name: String) -> [String] {
        let words = name.split { !$0.isLetter && !$0.isNumber }.map { plain(String($0)) }
        return ([words.joined()] + words).filter { $0.count >= 4 }
    }

    private static func plain(_ text: String) -> String {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    }
}

import Vocabulary

/// Every address of the app, for links and for routes alike. They are Indonesian, in either language.
package enum Address: Hashable, Sendable {
    case today
    case customers
    case customer(CustomerID)
    case standing
    case worth
    case worthCase
    case stylesheet
    case health

    package var path: String {
        switch self {
        case .today: "/"
        case .customers: "/pelanggan"
        case .customer(let id): "/pelanggan/\(id)"
        case .standing: "/kabar"
        case .worth: "/nilai"
        case .worthCase: "/nilai/contoh"
        case .stylesheet: "/akrab.css"
        case .health: "/sehat"
        }
    }

    package func with(_ query: [(String, String)]) -> String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        var out = ""
        let digits = Array("0123456789ABCDEF")
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.unicodeScalars.append(Unicode.Scalar(byte))
            default: out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return out
    }
}

import Foundation
import Hummingbird

/// The picture of the app on a telephone: two rings that hold each other. The drawing, and the same as pixels for those who
/// take nothing else. All of it lies within the circle that a telephone may cut out.
package enum AppIcon: String, Hashable, Sendable, CaseIterable {
    case drawing = "ikon.svg"
    case small = "ikon-192.png"
    case large = "ikon-512.png"

    /// As a manifest says it.
    var sizes: String {
        switch self {
        case .drawing: "any"
        case .small: "192x192"
        case .large: "512x512"
        }
    }

    var type: String { self == .drawing ? "image/svg+xml" : "image/png" }

    var bytes: [UInt8] {
        let pixels = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data()
        return self == .drawing ? Array(Self.svg.utf8) : Array(pixels)
    }

    var response: Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "max-age=86400"],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#0f6b62"/>\
        <g fill="none" stroke="#fbf8f3" stroke-width="44"><circle cx="200" cy="256" r="84"/><circle cx="312" cy="256" r="84"/></g></svg>
        """

    /// The drawing in sixteen shades, as PNG.
    private var base64: String {
        switch self {
        case .drawing: ""
        case .small:
            """
            iVBORw0KGgoAAAANSUhEUgAAAMAAAADABAMAAACg8nE0AAAAMFBMVEUPa2IfdGwufnU+h39OkYlempJto5x9raaNtq+dwLmsycO80szM3Nbc5eDr7+n7+P
            MEwLT/AAACZElEQVR42u2ZMW8TQRCFQ2xi40hRqlSR4jYSwqlTpaJOS0OClB7XNEnpLsgStZEoKEl/ik7wB/gBFCAkaiuRApgL3iSK17eH3509K72K91XW
            2/PM7c7u3uzs0pIQQgghhBBCCCGEEEIII097SZL0jhYQY3jw7LO75/rNeqUYx8YHl/PnRYUYx/bQhYz7pWIcu+5f3pWIke/vZulDMc5+YwhsjaHYjbG/nL
            qFydoRDp47Az/s9pvOxInZwcDmYGS1/8gZec3tgLkL5g5Yu3Bqd/DbYv+hi2Df4OBJ8a9fkvNZezPid4ODcBGP3+/cKrVXhT0CiZlhFwr/djgRW6GDtxNx
            JXyVbswIZXtw2KbDUU9jxmiA9skBnvXBnrvwUqjlhj4h8Y6dacNjJFaTj/ZoHYiFINxmAAMgVtNBq7NTdHCJVv2lNQSj8s1pNO/5qlRoGraPSJxEP8iHNp
            FYwcr0+TYQPYfBx3UIxEVi/AsGHgT02BblLf/4GRI9F0HjKhLLOfCP7yHRcxU01pE4fxJlUEzRjElN08hnzj+h+NLn1WErFEvx/f0GxTX/K2yFYhl1NCVy
            sYUiBMW5y6ALxQaa8w3LQmiivTEXayiXq1kSvCYaz0CEtiwO/Kr5WyJ+BcsQi3McZCViimylcsBwQAsyfZrSFxp9q6BvdvTtmv/BoX8y6R99etpCT7zoqS
            M9+aWn7/wDCP0IRT8E0o+x/IM4vZRAL4bwyzn0ghS9pMYvCtLLmvzCLL20zC+O08v7/AsK+hUL/5KIf83Fv6jjXzXyL0vv4F73CiGEEEIIIYQQQgghxP/G
            DUcHnP4evL79AAAAAElFTkSuQmCC
            """
        case .large:
            """
            iVBORw0KGgoAAAANSUhEUgAAAgAAAAIABAMAAAAGVsnJAAAAMFBMVEUPa2IfdGwufnU+h39OkYlempJto5x9raaNtq+dwLmsycO80szM3Nbc5eDr7+n7+P
            MEwLT/AAAHg0lEQVR42u3dzWtUVxjH8TuZsWaIoVmVCoqzcCEiTVZiQcwgLlxpl91oLW4igvEfKLVqsxGdSMGt4D/QrCQQ6FT9A0YXUneB+kKgi1Hbpqbz
            ctoK4gtzX+aZe+7zpOf72epvkvPk3nPPOffMvVEEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPi/2D
            13ZaXl/tVdWV447D9ny/4rq+49veXTPnO2jM013QCdhZqfnLXmn1l1MXo3avnnrDnQcgm6l/LOGVO+6lI8mskzZ82eVZeqdzG/nDVnXSa388pZ6/2uuYzW
            annkrKncdJlt1EfPmWt/0w2hUx81t7nb/7Yl0txmb/+blkhz5vq/m25oGzV5zprSNSewNiXNmSvACSfyUJqz1v69rmC3bLV/a7voAvTPm+oAm65wHUsd4U
            mn4Kmd9m93Kq6bWQBo6RSga2V54JxT8sxG+8edmgsmhoBNvQJ0LAwI9zlFdw30gG3NAvT1+8FjTtUT7fZ/5JSdUi7AvHYB1gM/ALQPgXn9AqwHfgDoHgLz
            FgqgeAhUnAl6a8SHbBTgsdo6UNtGAfpaa0M7nBF3lArQtFKATnDrADbWBebtFEDlSlhu2ymAyqx4hzNEoxu8aakAG8W3f0umX6y3/P2R//73kS8/3P+ac+
            6LwgvwWYbf6rfL7yxalo7+lLX5gtyvBgcB3csfZo5muoMiyhU+FNia+iv9MmCAOvaN85U7b+0M+GFw7qu03J+Dc59bOwd+TLkwfyfLOfd3TPDTtiyncw3o
            fS2/dsT155+sWroO7JT9/VNyrz2IZMfAg0IL0BDeuG+kF+BVbHi7MFf4Usi9kZZQEpY3DppZFqkK/xTVLOOAReGBt1hgAY4L920cz1KAPxJmoC1ZrtBh4P
            VR15CSBnXbbQwGK8K1iYzL6HXhKkxxy+MTwqWJiWwFWBIuwyxZ6ALuSbuOrCfzQQudQPyp3J3KYRk58WQutfQ7gYpwaSrznbS6cCmuqE6gKjwAqlkLsCg8
            BIoaCUwL1yansxbgpXA19qX2RCD5AMgyEcgyrI8/BIqaDrSFt2kz30joJ3/OIWEuL/HbQmaEuSE3fZSVN4tMCG9QTWQvwJLwptySbh+4GOXTB6b2ZlXdXr
            Ah6wKz94GpvVlsN1hMLxi3Nve7MDdoTTHlo2aFuVyUhTfpy8PcGku52zsuzOUi7od3hTnRjoeW4k6JSeEZMDlMAe4Lz4H7BRRgVjgQnx2mAGnVrApzHi8C
            /akot4tAendeautdBlrCHz3Ud+u6wj9D13/7x4Q3ZsaG2/KRtsi/U5jzNxM4Jczl/HH+ZwNVYRcQl2vLutSSMOftKvhKmmsIr2cNretgzJTmhTS3Szitke
            ZGNi889OJyVeHeT2nO1zBgRporC0+pstZAoCmchsXmVoVr/NLcqAYX/i957tvB/5L6gdKcn8nwS3luWnhOSXN+xkE/y3PbhCOabTojoXHhPDw+l/8naiwJ
            1+W5inCBV5rzMhDsj5JrC4d0bZWh4MfCi09CbvAF8rnwwvrccwGmhcOPhFxDOKZtqIyFjwv3ZiTkPHxk4VOBF6PkdgkH9btUJgMNYc+TkJsUnlWTKpOBhv
            Dak5CbEDZkQqUATeHoIyE3LrywjKvMhiiA8MsKCbktwoZsUSlAS7g/LSFXEa7wS3M+lgPqo+Qqwom9NOejAKPlfHwmBaAAFIACUAAKQAEYCDEUZjLEdJgC
            sCTGoijL4twYyU3wt8aCvzka/O3x4DdIBL9FJvhNUsFvkwt+oyRbZYPfLB38dvngvzAR/Fdmgv/SVPBfmwv+i5PBf3WWL0/POln3MztMASx/fT74BygE/w
            iN4B+iEvxjdHiQUvCP0gr+YWrBP04v+Acq8kjN4B+qGvxjdYN/sHLwj9bm4erBP14/+BcsBP+KDV6yEvxrdoJ/0VLwr9riZWvBv24v+Bcu8srN4F+6Gvxr
            d3nxcvCv3g7+5etJS1PFu6NQgHLbTvv7MwoFSFybKNi6RvuH2/Hg1wWVAmRd5PWvo9N+O93gHaUCjBnpBotdCnnXIRsFeKzV/uz3uvyqqxXAxpVwXa/9w2
            4B9+OUYgEsHAKaB4CJQ0D1ADBwCOgeAAYOAeUDIIqO6bb/iXb7lWfFOvPg9+3TLMBd/fZHJcVJYWfKQAE01wUuRCac02r/MxvtT9634VF3xkgBUm7ce3M9
            MuOkRvuf2ml/NKZwJejUDBUg2lr4cKh/PjJlb9EFuBUZc0LWjofSnLX2R6VrknasTUlz5goQjQluF2/U5Dl7KkNfCjr1UXKbvwJv2iHNbfYKvG2HNGewAk
            Oczxv10XMGe8LMffpaLY+cQWezteN2Xjl79qymN6N3Mb+cPeWrae14NJNnzqADiSsk3Ut55wz2hWdij+fejVr+OYslmBt4be8s1PzkLNr/4S7X3vJpnzmL
            ds9dWXl9XndXlhcO+88BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIz7ByTYpKmKpR49AAAAAElFTk
            SuQmCC
            """
        }
    }
}

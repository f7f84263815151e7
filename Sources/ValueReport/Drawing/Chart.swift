import Phrases

/// A small chart as SVG: lines or bars, two axes, words that can be read on a phone.
struct Chart {
    struct Series {
        enum Form { case line, dashes, bars, dots }
        var name: String
        var points: [(x: Double, y: Double)]
        var form: Form
    }

    var title: String
    var xTitle: String
    var yTitle: String
    var series: [Series]
    /// Names of whole places on the x axis, for bars.
    var names: [String]?
    /// From the corner to the corner: where expectation and truth agree.
    var hasDiagonal = false
    var phrases: Phrasebook

    private static let colours = ["#1f6f5c", "#c2571a", "#4a5a8a", "#8a8a8a"]
    private static let (left, right, top, bottom, width, height) = (64.0, 16.0, 34.0, 60.0, 640.0, 380.0)

    var svg: String {
        let points = series.flatMap(\.points)
        let xs = points.map(\.x)
        let xLow = hasDiagonal ? 0 : min(0, xs.min() ?? 0)
        let xHigh = hasDiagonal ? 1 : max(names.map { Double($0.count) - 0.5 } ?? 0, xs.max() ?? 1)
        let yHigh = hasDiagonal ? 1 : Self.rounded(up: max(1e-9, points.map(\.y).max() ?? 1))
        let space = Space(xLow: names == nil ? xLow : -0.5, xHigh: xHigh, yHigh: yHigh)
        var parts = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 380\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\">",
            "<rect width=\"640\" height=\"380\" fill=\"#fff\"/>",
            "<text x=\"16\" y=\"20\" font-size=\"14\" font-weight=\"600\">\(title.escaped)</text>",
        ]
        parts += axes(space)
        if hasDiagonal {
            parts.append(Self.path([(0, 0), (1, 1)], space, "#bbb", " stroke-dasharray=\"2 4\""))
        }
        for (index, one) in series.enumerated() { parts += draw(one, index, space) }
        parts += legend
        parts.append("</svg>")
        return parts.joined(separator: "\n")
    }

    private struct Space {
        var xLow: Double
        var xHigh: Double
        var yHigh: Double

        func x(_ value: Double) -> Double {
            Chart.left + (value - xLow) / max(xHigh - xLow, 1e-12) * (Chart.width - Chart.left - Chart.right)
        }
        func y(_ value: Double) -> Double {
            Chart.height - Chart.bottom - value / yHigh * (Chart.height - Chart.bottom - Chart.top)
        }
    }

    private func draw(_ one: Series, _ index: Int, _ space: Space) -> [String] {
        let colour = Self.colours[index % Self.colours.count]
        switch one.form {
        case .line: return [Self.path(one.points, space, colour, "")]
        case .dashes: return [Self.path(one.points, space, colour, " stroke-dasharray=\"6 4\"")]
        case .dots:
            return one.points.map {
                "<circle cx=\"\(Self.short(space.x($0.x)))\" cy=\"\(Self.short(space.y($0.y)))\" r=\"5\" fill=\"\(colour)\"/>"
            }
        case .bars:
            let count = Double(series.filter { $0.form == .bars }.count)
            let room = (space.x(1) - space.x(0)) * 0.8 / count
            return one.points.map { point in
                let x = space.x(point.x) - room * count / 2 + room * Double(index)
                let y = space.y(point.y)
                return
                    "<rect x=\"\(Self.short(x))\" y=\"\(Self.short(y))\" width=\"\(Self.short(room))\" height=\"\(Self.short(space.y(0) - y))\" fill=\"\(colour)\"/>"
            }
        }
    }

    private static func path(_ points: [(x: Double, y: Double)], _ space: Space, _ colour: String, _ more: String) -> String {
        let places = points.map { "\(short(space.x($0.x))),\(short(space.y($0.y)))" }.joined(separator: " ")
        return "<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"\(more)/>"
    }

    private func axes(_ space: Space) -> [String] {
        var parts: [String] = []
        for step in 0...4 {
            let value = space.yHigh * Double(step) / 4
            let y = Self.short(space.y(value))
            parts.append("<line x1=\"64\" x2=\"624\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"#e5e5e5\"/>")
            parts.append("<text x=\"58\" y=\"\(y)\" dy=\"4\" text-anchor=\"end\">\(label(value, space.yHigh))</text>")
        }
        if let names {
            for (index, name) in names.enumerated() {
                let x = Self.short(space.x(Double(index)))
                parts.append("<text x=\"\(x)\" y=\"336\" text-anchor=\"middle\">\(name.escaped)</text>")
            }
        } else {
            for step in 0...4 {
                let value = space.xLow + (space.xHigh - space.xLow) * Double(step) / 4
                let x = Self.short(space.x(value))
                parts.append("<text x=\"\(x)\" y=\"336\" text-anchor=\"middle\">\(label(value, space.xHigh))</text>")
            }
        }
        parts.append("<text x=\"344\" y=\"354\" text-anchor=\"middle\" fill=\"#555\">\(xTitle.escaped)</text>")
        parts.append(
            "<text x=\"14\" y=\"178\" text-anchor=\"middle\" fill=\"#555\" transform=\"rotate(-90 14 178)\">\(yTitle.escaped)</text>"
        )
        return parts
    }

    private var legend: [String] {
        var x = 64.0
        return series.enumerated().flatMap { index, one in
            let colour = Self.colours[index % Self.colours.count]
            let parts = [
                "<rect x=\"\(Self.short(x))\" y=\"364\" width=\"12\" height=\"8\" fill=\"\(colour)\"/>",
                "<text x=\"\(Self.short(x + 18))\" y=\"372\">\(one.name.escaped)</text>",
            ]
            x += 36 + 7 * Double(one.name.count)
            return parts
        }
    }

    private func label(_ value: Double, _ high: Double) -> String {
        hasDiagonal ? phrases.percent(value) : phrases.figure(value, digits: high < 10 ? (high < 1 ? 2 : 1) : 0)
    }

    private static func short(_ value: Double) -> String { ((value * 10).rounded() / 10).description }

    /// 1, 2, 2.5 or 5 and noughts.
    private static func rounded(up value: Double) -> Double {
        var unit = 1.0
        while unit * 10 <= value { unit *= 10 }
        while unit > value { unit /= 10 }
        return [1, 2, 2.5, 4, 5, 8, 10].map { $0 * unit }.first { $0 >= value } ?? value
    }
}

extension String {
    /// Safe between tags and in attributes.
    var escaped: String {
        var result = ""
        for character in unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

import Phrases
import Vocabulary

/// A small picture drawn by the server, without script: a line, its range, bars; sized so that its words can be read on a
/// phone. Colours come from the page's tokens, so that light and dark agree. A table with the same figures stands behind it.
struct Plot {
    enum Form: String {
        case line, faint
    }
    struct Series {
        var points: [(x: Double, y: Double)]
        var form = Form.line
    }
    struct Band {
        var points: [(x: Double, low: Double, high: Double)]
    }
    /// A mark from the bottom edge upwards.
    struct Stick {
        var x: Double
        var height: Double
    }
    /// From one place of the x axis to another.
    struct Shade {
        var from: Double
        var to: Double
    }

    /// What it shows, for those who do not see it.
    var title: String
    var series: [Series] = []
    var band: Band?
    var sticks: [Stick] = []
    var shade: Shade?
    /// Words along the edges.
    var xNames: [(x: Double, name: String)]
    var yNames: [(y: Double, name: String)]
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>

    /// In the units of its own drawing: narrower, and its words are larger where it stands in a narrow column.
    var width = 360
    var height = 190

    private static let (left, right, top, bottom) = (78.0, 12.0, 10.0, 26.0)
    /// Where the lowest value stands.
    private var floor: Double { Double(height) - Self.bottom }

    var html: HTML {
        """
        <svg class="plot" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(title)">\(grid)\(shadow)\(bandShape)\
        \(sticks.html(stick))\(series.html(line))\(xNames.html(xName))</svg>
        """
    }

    private func px(_ value: Double) -> Double {
        Self.left + (value - x.lowerBound) / max(x.upperBound - x.lowerBound, 1e-9) * (Double(width) - Self.left - Self.right)
    }
    private func py(_ value: Double) -> Double {
        let share = (value - y.lowerBound) / max(y.upperBound - y.lowerBound, 1e-9)
        return floor - min(max(share, 0), 1) * (floor - Self.top)
    }

    private var grid: [HTML] {
        yNames.html { name in
            let y = Self.short(py(name.y))
            return """
                <line class="grid" x1="\(Self.short(Self.left))" x2="\(Self.short(Double(width) - Self.right))" y1="\(y)" y2="\(y)"/>\
                <text x="\(Self.short(Self.left - 6))" y="\(y)" dy="4" text-anchor="end">\(name.name)</text>
                """
        }
    }

    private func xName(_ name: (x: Double, name: String)) -> HTML {
        let anchor = name.x < x.upperBound ? "middle" : "end"
        return "<text x=\"\(Self.short(px(name.x)))\" y=\"\(height - 8)\" text-anchor=\"\(anchor)\">\(name.name)</text>"
    }

    private var shadow: HTML? {
        shade.map { shade in
            let from = px(shade.from)
            return """
                <rect class="shade" x="\(Self.short(from))" y="\(Self.short(Self.top))" width="\(Self.short(max(0, px(shade.to) - from)))" height="\(Self.short(floor - Self.top))"/>
                """
        }
    }

    private var bandShape: HTML? {
        guard let band, !band.points.isEmpty else { return nil }
        let there = band.points.map { (px($0.x), py($0.high)) }
        let back = band.points.reversed().map { (px($0.x), py($0.low)) }
        return "<polygon class=\"band\" points=\"\(Self.places(there + back))\"/>"
    }

    private func stick(_ stick: Stick) -> HTML {
        let (x, top) = (Self.short(px(stick.x)), Self.short(floor - stick.height * 44))
        return "<line class=\"stick\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.short(floor))\" y2=\"\(top)\"/>"
    }

    private func line(_ series: Series) -> HTML {
        let places = Self.places(series.points.map { (px($0.x), py($0.y)) })
        return "<polyline class=\"\(series.form.rawValue)\" points=\"\(places)\"/>"
    }

    private static func places(_ points: [(Double, Double)]) -> String {
        points.map { "\(short($0.0)),\(short($0.1))" }.joined(separator: " ")
    }

    /// One digit behind the point is finer than any screen.
    private static func short(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// Four steps up to a round number that is not below the value.
    static func steps(to value: Double) -> [Double] {
        guard value > 0, value.isFinite else { return [0, 1] }
        var unit = 1.0
        while unit * 10 <= value { unit *= 10 }
        while unit > value { unit /= 10 }
        let top = [1, 2, 4, 6, 8, 10].map { $0 * unit }.first { $0 >= value } ?? value
        return (0...4).map { top * Double($0) / 4 }
    }
}

extension HTML {
    /// A table that may be pushed sideways inside its own edges, never the page.
    static func table(_ head: [(String, isNumber: Bool)], _ rows: [[HTML]]) -> HTML {
        let heads = head.html { cell in
            let number: HTML = cell.isNumber ? " class=\"number\"" : ""
            return "<th scope=\"col\"\(number)>\(cell.0)</th>"
        }
        let body = rows.html { row in
            let cells = zip(row, head).map { cell, head in
                let number: HTML = head.isNumber ? " class=\"number\"" : ""
                return "<td\(number)>\(cell)</td>" as HTML
            }
            return "<tr>\(cells)</tr>"
        }
        return """
            <div class="wide" tabindex="0"><table><thead><tr>\(heads)</tr></thead><tbody>\(body)</tbody></table></div>
            """
    }

    static func words(_ text: String) -> HTML { HTML(escaping: text) }
}

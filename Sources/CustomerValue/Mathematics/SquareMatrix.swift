import Foundation

/// A handful of numbers in rows and columns.
struct SquareMatrix: Sendable {
    let size: Int
    private var values: [Double]

    init(_ size: Int) {
        self.size = size
        values = [Double](repeating: 0, count: size * size)
    }

    static func identity(_ size: Int) -> SquareMatrix {
        var matrix = SquareMatrix(size)
        for index in 0..<size { matrix[index, index] = 1 }
        return matrix
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[row * size + column] }
        set { values[row * size + column] = newValue }
    }

    func times(_ vector: [Double]) -> [Double] {
        (0..<size).map { row in (0..<size).reduce(0) { $0 + self[row, $1] * vector[$1] } }
    }

    var symmetric: SquareMatrix {
        var result = self
        for row in 0..<size { for column in 0..<size { result[row, column] = (self[row, column] + self[column, row]) / 2 } }
        return result
    }

    /// The update of Broyden, Fletcher, Goldfarb and Shanno to an inverse of second derivatives.
    mutating func update(_ moved: [Double], _ turned: [Double], _ curvature: Double) {
        let bent = times(turned)
        let factor = (1 + dot(turned, bent) / curvature) / curvature
        for row in 0..<size {
            for column in 0..<size {
                let cross = bent[row] * moved[column] + moved[row] * bent[column]
                self[row, column] += factor * moved[row] * moved[column] - cross / curvature
            }
        }
    }

    /// L with L·Lᵀ = this; nil unless positive definite.
    var choleskyFactor: SquareMatrix? {
        var lower = SquareMatrix(size)
        for row in 0..<size {
            for column in 0...row {
                let sum = (0..<column).reduce(self[row, column]) { $0 - lower[row, $1] * lower[column, $1] }
                if row == column {
                    guard sum > 0, sum.isFinite else { return nil }
                    lower[row, row] = sum.squareRoot()
                } else {
                    lower[row, column] = sum / lower[column, column]
                }
            }
        }
        return lower
    }

    /// Solves Lᵀ·x = y for this lower triangle L: standard normal y become draws whose precision is L·Lᵀ.
    func solvingTransposed(_ vector: [Double]) -> [Double] {
        var result = vector
        for row in stride(from: size - 1, through: 0, by: -1) {
            for below in (row + 1)..<max(size, row + 1) { result[row] -= self[below, row] * result[below] }
            result[row] /= self[row, row]
        }
        return result
    }

    /// The product of the diagonal, in logs.
    var logDiagonal: Double { (0..<size).reduce(0) { $0 + log(self[$1, $1]) } }
}

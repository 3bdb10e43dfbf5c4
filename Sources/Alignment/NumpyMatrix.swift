/// Why a `.npy` file cannot be read.
package enum NumpyError: Error, Equatable, Sendable {
  /// It does not begin as such a file does, or ends too early.
  case malformed
  /// Its numbers are of another kind than `<f4` and `<f2`.
  case unsupportedType(String)
  /// It is not a matrix in rows.
  case unsupportedShape(String)
}

/// A matrix of 32-bit or 16-bit numbers from a `.npy` file.
///
/// - Source: NumPy Enhancement Proposal 1, A simple file format for NumPy arrays.
package struct NumpyMatrix: Equatable, Sendable {
  /// Rows.
  package let rowCount: Int
  /// Columns.
  package let columnCount: Int
  /// The numbers, row by row.
  package let values: [Float]

  /// How such a file begins.
  package static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Reads a file's bytes.
  ///
  /// - Throws: `NumpyError`, see its cases.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(bytes: [UInt8]) throws(NumpyError) {
    guard bytes.count >= 12, bytes.starts(with: Self.magic) else { throw .malformed }
    let lengthSize = bytes[6] == 1 ? 2 : 4
    let length = (0..<lengthSize).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
    let start = 8 + lengthSize + length
    guard start <= bytes.count else { throw .malformed }
    let header = Header(String(decoding: bytes[(8 + lengthSize)..<start], as: UTF8.self))
    let size: Int
    switch header.type {
    case "<f4", "f4": size = 4
    case "<f2", "f2": size = 2
    default: throw .unsupportedType(header.type)
    }
    guard !header.isFortranOrder, header.shape.count == 2 else { throw .unsupportedShape(header.shapeText) }
    rowCount = header.shape[0]
    columnCount = header.shape[1]
    let (count, overflow) = rowCount.multipliedReportingOverflow(by: columnCount)
    guard !overflow, count <= bytes.count, start + count * size <= bytes.count else { throw .malformed }
    values = (0..<count).map { index in
      let place = start + index * size
      let low = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8
      if size == 2 { return Self.single(half: UInt16(low)) }
      return Float(bitPattern: low | UInt32(bytes[place + 2]) << 16 | UInt32(bytes[place + 3]) << 24)
    }
  }

  /// The value of an IEEE 754 half-precision number.
  private static func single(half: UInt16) -> Float {
    let sign: Float = half & 0x8000 == 0 ? 1 : -1
    let exponent = Int(half >> 10 & 0x1F)
    let fraction = Float(half & 0x3FF)
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default: return sign * Float(sign: .plus, exponent: exponent - 15, significand: 1 + fraction / 1024)
    }
  }

  /// The dictionary literal that describes the numbers.
  private struct Header {
    let type: String
    let isFortranOrder: Bool
    let shapeText: String

    var shape: [Int] { shapeText.split(separator: ",").compactMap { Int(String($0.filter { $0 != " " })) } }

    init(_ text: String) {
      type = Self.text(after: "'descr': '", before: "'", in: text)
      isFortranOrder = Self.text(after: "'fortran_order': ", before: ",", in: text) == "True"
      shapeText = Self.text(after: "'shape': (", before: ")", in: text)
    }

    private static func text(after start: String, before end: Character, in text: String) -> String {
      var rest = Substring(text)
      while !rest.isEmpty {
        if rest.hasPrefix(start) { return String(rest.dropFirst(start.count).prefix { $0 != end }) }
        rest = rest.dropFirst()
      }
      return ""
    }
  }
}

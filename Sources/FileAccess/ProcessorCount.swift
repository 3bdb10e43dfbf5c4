internal import Glibc

/// The processors that the program may run on.
package enum ProcessorCount {
  /// Their number, at least one: those that the system, a batch queue or `taskset` lets this program use.
  package static var available: Int {
    let online = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    guard let status = try? FileInput.read("/proc/self/status") else { return online }
    for line in status.split(separator: 0x0A) {
      guard let mask = Mask(line: line) else { continue }
      return max(1, min(online, mask.count))
    }
    return online
  }

  /// The line `Cpus_allowed:` with a mask in hexadecimal digits.
  private struct Mask {
    let count: Int

    init?(line: ArraySlice<UInt8>) {
      guard line.starts(with: "Cpus_allowed:".utf8) else { return nil }
      let digits = line.drop { $0 != UInt8(ascii: ":") }.dropFirst()
      count = digits.reduce(0) { sum, byte in
        let digit = Character(Unicode.Scalar(byte))
        return sum + (digit.hexDigitValue?.nonzeroBitCount ?? 0)
      }
    }
  }
}

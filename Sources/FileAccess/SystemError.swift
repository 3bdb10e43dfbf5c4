internal import Glibc

/// The text of the system's last error.
struct SystemError {
  let number: Int32

  /// Takes over `errno`.
  static var last: SystemError { SystemError(number: errno) }

  /// Whether a signal came, so that trying again may help.
  var isInterruption: Bool { number == EINTR }

  /// What the system says, such as `No such file or directory`.
  var description: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: text, as: UTF8.self)
  }
}

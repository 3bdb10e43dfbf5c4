/// The plots of the report, in SVG.
enum HTMLReportCharts {
  /// A ring that shows a share.
  static func ring(percentage: Double?, label: String) -> String {
    let radius = 52.0
    let length = 2 * 3.141_592_653_589_793 * radius
    let filled = length * (percentage ?? 0) / 100
    return """
      <svg class="ring" viewBox="0 0 120 120" role="img" aria-label="Coverage: \(label)">
      <circle cx="60" cy="60" r="52" class="track"/>
      <circle cx="60" cy="60" r="52" class="fill" stroke-dasharray="\(DecimalText.oneDecimal(filled)) \(DecimalText.oneDecimal(length))" transform="rotate(-90 60 60)"/>
      <text x="60" y="66" text-anchor="middle">\(label)</text></svg>
      """
  }

  /// Horizontal bars with their values.
  static func bars(title: String, _ values: [(label: String, value: Int)]) -> String {
    guard let most = values.map(\.value).max(), most > 0 else { return "" }
    let height = 22 * values.count
    let bars = values.enumerated().map { index, bar in
      let y = 22 * index
      let width = max(2, 190 * bar.value / most)
      let label = XMLText.escaped(shortened(bar.label))
      return """
        <text x="168" y="\(y + 15)" text-anchor="end">\(label)</text>\
        <rect x="176" y="\(y + 3)" width="\(width)" height="15" rx="3"/>\
        <text x="\(182 + width)" y="\(y + 15)">\(bar.value)</text>
        """
    }
    return """
      <figure><figcaption>\(title)</figcaption>
      <svg class="bars" viewBox="0 0 410 \(height)" role="img" aria-label="\(title)">\(bars.joined(separator: "\n"))</svg></figure>
      """
  }

  /// A label that fits its column.
  private static func shortened(_ label: String) -> String {
    label.unicodeScalars.count <= 24
      ? label : String(String.UnicodeScalarView(label.unicodeScalars.prefix(23))) + "…"
  }
}

import FileAccess
import Testing

@Suite struct ByteCountTests {
  @Test(arguments: [("1", 1), ("1000", 1000), ("4K", 4096), ("512M", 512 << 20), ("2g", 2 << 30)])
  func sizesAreReadAndWritten(text: String, count: Int) {
    #expect(ByteCount.value(text) == count)
    #expect(ByteCount.text(count) == text.uppercased())
  }

  @Test(arguments: ["", "K", "0", "-1", "1.5M", "1T", "1 K", "99999999999999999999", "9999999999G", "٣"])
  func whatIsNoSizeIsRefused(text: String) { #expect(ByteCount.value(text) == nil) }
}

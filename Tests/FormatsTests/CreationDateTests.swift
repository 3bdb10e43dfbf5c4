import Formats
import Testing

@Suite struct CreationDateTests {
  @Test(arguments: [
    (0, "19700101T000000Z", "1970-01-01T00:00:00Z"), (951_782_399, "20000228T235959Z", "2000-02-28T23:59:59Z"),
    (1_709_164_800, "20240229T000000Z", "2024-02-29T00:00:00Z"),
  ])
  func datesAreInUTC(seconds: Int, compact: String, extended: String) throws {
    let date = try #require(CreationDate(secondsSinceEpoch: seconds))
    #expect(date.compact == compact)
    #expect(date.extended == extended)
  }

  @Test func yearsOfFiveDigitsAreRefused() {
    #expect(CreationDate(secondsSinceEpoch: 253_402_300_800) == nil)
    #expect(CreationDate(secondsSinceEpoch: -1) == nil)
  }
}

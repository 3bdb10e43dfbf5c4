import Testing

@testable import Mentions

/// Lists of form numbers, which keep one number without memory of their own.
@Suite struct FormListTests {
  @Test(arguments: [[], [0], [7], [3, 1, 2]] as [[Int]])
  func holdsItsNumbers(_ numbers: [Int]) {
    let list = FormList(numbers)
    #expect(Array(list) == numbers)
    #expect(list.count == numbers.count)
    #expect(list == FormList(numbers))
    #expect(numbers.count != 1 || list == FormList(numbers[0]))
    #expect(!numbers.isEmpty || list == FormList())
  }
}

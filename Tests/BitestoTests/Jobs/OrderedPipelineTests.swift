import CorpusModel
import Testing

@testable import Bitesto

@Suite struct OrderedPipelineTests {
  private struct Numbers {
    var next = 0
    var limit: Int

    mutating func take() -> Int? {
      next += 1
      return next <= limit ? next : nil
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func outputsComeInTheOrderOfItems(jobCount: Int) throws {
    let pipeline = OrderedPipeline<Int, Int>(jobCount: jobCount) {
      { number in
        // Early items take longest.
        var value = number
        for _ in 0..<(number % 7 == 0 ? 20_000 : 10) { value = (value &* 31) % 1_000_003 }
        return value < 0 ? 0 : number
      }
    }
    for count in [0, 1, 5, 100] {
      var numbers = Numbers(limit: count)
      var taken: [Int] = []
      try pipeline.run(next: { numbers.take() }, take: { taken.append($0) })
      #expect(taken == Array(1..<count + 1))
    }
  }

  @Test(arguments: [1, 4])
  func theFirstErrorStopsBehindWhatCameBefore(jobCount: Int) throws {
    let pipeline = OrderedPipeline<Int, Int>(jobCount: jobCount) {
      { number throws(InputError) in
        if number >= 10 { throw InputError(.malformedInput, "item \(number)") }
        return number
      }
    }
    var numbers = Numbers(limit: 50)
    var taken: [Int] = []
    let error = #expect(throws: InputError.self) {
      try pipeline.run(next: { numbers.take() }, take: { taken.append($0) })
    }
    #expect(error?.diagnostics.first?.message == "item 10")
    #expect(taken == Array(1..<10))
    #expect(numbers.next < 20, "no more is read ahead than a few items")
  }

  @Test(arguments: [1, 2, 5], [0, 1, 1000, 1 << 20])
  func smallItemsMayGoTogether(jobCount: Int, itemWeight: Int) throws {
    let weight = { (_: Int) in itemWeight }
    let pipeline = OrderedPipeline<Int, Int>(jobCount: jobCount, weight: weight) {
      { number throws(InputError) in
        if number == 700 { throw InputError(.malformedInput, "item \(number)") }
        return number
      }
    }
    var numbers = Numbers(limit: 500)
    var taken: [Int] = []
    try pipeline.run(next: { numbers.take() }, take: { taken.append($0) })
    #expect(taken == Array(1...500))
    numbers = Numbers(limit: 2000)
    taken = []
    let error = #expect(throws: InputError.self) {
      try pipeline.run(next: { numbers.take() }, take: { taken.append($0) })
    }
    #expect(error?.diagnostics.first?.message == "item 700")
    #expect(taken == Array(1..<700))
  }

  @Test(arguments: [1, 3])
  func whatWasReadBeforeAFailureIsTaken(jobCount: Int) throws {
    let weight = { (_: Int) in 1000 }
    let pipeline = OrderedPipeline<Int, Int>(jobCount: jobCount, weight: weight) { { $0 } }
    var next = 0
    var taken: [Int] = []
    let error = #expect(throws: InputError.self) {
      try pipeline.run { () throws(InputError) in
        next += 1
        if next > 300 { throw InputError(.malformedInput, "the end") }
        return next
      } take: {
        taken.append($0)
      }
    }
    #expect(error?.diagnostics.first?.message == "the end")
    #expect(taken == Array(1...300))
  }
}

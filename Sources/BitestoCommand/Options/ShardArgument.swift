internal import ArgumentParser
internal import Bitesto

/// A share of the inputs on the command line: `2/8`.
struct ShardArgument: ExpressibleByArgument {
  let shard: InputShard

  init?(argument: String) {
    let numbers = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1],
      let shard = InputShard(number: number, of: count)
    else { return nil }
    self.shard = shard
  }
}

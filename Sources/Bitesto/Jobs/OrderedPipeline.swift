internal import CorpusModel
internal import Dispatch
internal import FileAccess

/// Works on items in several threads, and takes what they make in the order of the items.
///
/// Each thread has a worker of its own, so that workers may keep scratch memory. At most a few items more than there are
/// threads are read ahead: memory does not grow with their number. The output is the same for any number of threads.
struct OrderedPipeline<Item: Sendable, Output: Sendable> {
  /// Makes something of an item; it serves one thread at a time.
  typealias Worker = (Item) throws(InputError) -> Output

  private let jobCount: Int
  private let weight: ((Item) -> Int)?
  private let crew: WorkerCrew<Item, Output>

  /// What items weigh that a thread works on in one go.
  private static var groupWeight: Int { 1 << 17 }
  /// How much more was begun than a group weighs: a few items alone are not worth a group, and are shared evenly.
  private static var groupShare: Int { 16 }

  /// Plans the work.
  ///
  /// - Parameters:
  ///   - jobCount: how many threads work, at least one.
  ///   - weight: about how many bytes an item has, for items that may be so small that handing them over one by one costs
  ///     as much as the work; nil for others.
  ///   - makeWorker: makes the worker of a thread.
  init(
    jobCount: Int, weight: ((Item) -> Int)? = nil,
    makeWorker: @escaping @Sendable () throws(InputError) -> Worker
  ) {
    self.jobCount = jobCount
    self.weight = weight
    crew = WorkerCrew(jobCount: jobCount, makeWorker: makeWorker)
  }

  /// Does the work; may be called again, with the same workers.
  ///
  /// - Parameters:
  ///   - next: gives the items; nil at the end.
  ///   - take: takes what was made of each, in order; called in the caller's thread.
  /// - Throws: the first error of an item, in the order of the items, behind which nothing is taken.
  func run(
    next: () throws(InputError) -> Item?, take: (Output) throws(InputError) -> Void
  ) throws(InputError) {
    if jobCount <= 1 {
      while let item = try next() { try crew.work(on: [item]).take(take) }
      return
    }
    var source = GroupSource(weight: weight)
    var pending: [PendingOutput<Output>] = []
    var first = 0
    while true {
      while pending.count - first < jobCount + 1 {
        let items = source.next(next)
        if items.isEmpty { break }
        pending.append(crew.start(items))
      }
      if first == pending.count { break }
      try pending[first].wait().take(take)
      first += 1
      if first == pending.count {
        pending.removeAll(keepingCapacity: true)
        first = 0
      }
    }
    // What was started before belongs to the output; then the error counts.
    if let failure = source.failure { throw failure }
  }

  /// Gathers the items that a thread works on in one go.
  private struct GroupSource {
    let weight: ((Item) -> Int)?
    /// What kept the next item from being given.
    private(set) var failure: InputError?
    private var isAtEnd = false
    private var begun = 0

    init(weight: ((Item) -> Int)?) { self.weight = weight }

    /// The items of the next group; none at the end and behind a failure.
    mutating func next(_ next: () throws(InputError) -> Item?) -> [Item] {
      var items: [Item] = []
      var size = 0
      repeat {
        if isAtEnd || failure != nil { break }
        do throws(InputError) {
          guard let item = try next() else {
            isAtEnd = true
            break
          }
          items.append(item)
          size += weight?(item) ?? groupWeight
        } catch {
          failure = error
        }
      } while size < min(groupWeight, begun / groupShare)
      begun += size
      return items
    }
  }
}

/// What was made of items, up to the first that failed.
private struct GroupOutput<Output: Sendable>: Sendable {
  var outputs: [Output] = []
  var failure: InputError?

  /// Gives everything away, and throws the failure.
  func take(_ take: (Output) throws(InputError) -> Void) throws(InputError) {
    for output in outputs { try take(output) }
    if let failure { throw failure }
  }
}

/// What a worker will have made of some items.
///
/// The semaphore orders the one writing before the one reading.
private final class PendingOutput<Output: Sendable>: @unchecked Sendable {
  private var output: GroupOutput<Output>?
  private let isDone = DispatchSemaphore(value: 0)

  func finish(_ output: GroupOutput<Output>) {
    self.output = output
    isDone.signal()
  }

  /// Waits for the output and gives it away.
  func wait() -> GroupOutput<Output> {
    isDone.wait()
    return output.take() ?? GroupOutput(failure: InputError(.icuFailure, "the output of a worker was taken twice"))
  }
}

/// Threads with a worker each.
///
/// A queue guards the idle ones, and not a `Mutex`, which Thread Sanitizer does not see on Linux.
private final class WorkerCrew<Item: Sendable, Output: Sendable>: @unchecked Sendable {
  /// A worker, which is handed to one task at a time.
  private struct Member: @unchecked Sendable {
    let work: OrderedPipeline<Item, Output>.Worker
  }

  private let queue = DispatchQueue(label: "bitesto.workers", attributes: .concurrent)
  private var idle: [Member] = []
  private let idleGuard = DispatchQueue(label: "bitesto.workers.idle")
  private let places: DispatchSemaphore
  private let makeWorker: @Sendable () throws(InputError) -> OrderedPipeline<Item, Output>.Worker

  init(
    jobCount: Int, makeWorker: @escaping @Sendable () throws(InputError) -> OrderedPipeline<Item, Output>.Worker
  ) {
    places = DispatchSemaphore(value: jobCount)
    self.makeWorker = makeWorker
  }

  /// Starts to work on items.
  func start(_ items: [Item]) -> PendingOutput<Output> {
    let pending = PendingOutput<Output>()
    queue.async {
      self.places.wait()
      defer { self.places.signal() }
      pending.finish(self.work(on: items))
    }
    return pending
  }

  /// Works on items in the caller's thread.
  func work(on items: [Item]) -> GroupOutput<Output> {
    var group = GroupOutput<Output>()
    do throws(InputError) {
      let member: Member
      if let rested = idleGuard.sync(execute: { idle.popLast() }) {
        member = rested
      } else {
        MemoryReuse.startThread()
        member = Member(work: try makeWorker())
      }
      for item in items { group.outputs.append(try member.work(item)) }
      idleGuard.sync { idle.append(member) }
    } catch {
      group.failure = error
    }
    return group
  }
}

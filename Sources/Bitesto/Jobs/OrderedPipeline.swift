internal import CorpusModel
internal import Dispatch

/// Works on items in several threads, and takes what they make in the order of the items.
///
/// Each thread has a worker of its own, so that workers may keep scratch memory. At most a few items more than there are
/// threads are read ahead: memory does not grow with their number. The output is the same for any number of threads.
struct OrderedPipeline<Item: Sendable, Output: Sendable> {
  /// Makes something of an item; it serves one thread at a time.
  typealias Worker = (Item) throws(InputError) -> Output

  private let jobCount: Int
  private let crew: WorkerCrew<Item, Output>

  /// Plans the work.
  ///
  /// - Parameters:
  ///   - jobCount: how many threads work, at least one.
  ///   - makeWorker: makes the worker of a thread.
  init(jobCount: Int, makeWorker: @escaping @Sendable () throws(InputError) -> Worker) {
    self.jobCount = jobCount
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
      while let item = try next() { try take(try crew.work(on: item).get()) }
      return
    }
    var pending: [PendingOutput<Output>] = []
    var first = 0
    var failure: InputError?
    var isAtEnd = false
    while true {
      while !isAtEnd, failure == nil, pending.count - first < jobCount + 1 {
        do throws(InputError) {
          if let item = try next() { pending.append(crew.start(item)) } else { isAtEnd = true }
        } catch {
          // What was started before belongs to the output; then the error counts.
          failure = error
        }
      }
      if first == pending.count { break }
      try take(try pending[first].wait())
      first += 1
      if first == pending.count {
        pending.removeAll(keepingCapacity: true)
        first = 0
      }
    }
    if let failure { throw failure }
  }
}

/// What a worker will have made of an item.
///
/// The semaphore orders the one writing before the one reading.
private final class PendingOutput<Output: Sendable>: @unchecked Sendable {
  private var result: Result<Output, InputError>?
  private let isDone = DispatchSemaphore(value: 0)

  func finish(_ output: Result<Output, InputError>) {
    result = output
    isDone.signal()
  }

  /// Waits for the output and gives it away.
  func wait() throws(InputError) -> Output {
    isDone.wait()
    guard let output = result.take() else {
      throw InputError(.icuFailure, "the output of a worker was taken twice")
    }
    return try output.get()
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

  /// Starts to work on an item.
  func start(_ item: Item) -> PendingOutput<Output> {
    let pending = PendingOutput<Output>()
    queue.async {
      self.places.wait()
      defer { self.places.signal() }
      pending.finish(self.work(on: item))
    }
    return pending
  }

  /// Works on an item in the caller's thread.
  func work(on item: Item) -> Result<Output, InputError> {
    do throws(InputError) {
      let member: Member
      if let rested = idleGuard.sync(execute: { idle.popLast() }) {
        member = rested
      } else {
        member = Member(work: try makeWorker())
      }
      let output = try member.work(item)
      idleGuard.sync { idle.append(member) }
      return .success(output)
    } catch {
      return .failure(error)
    }
  }
}

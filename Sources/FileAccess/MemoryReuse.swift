internal import CMemory

/// How the program asks the system for memory.
package enum MemoryReuse {
  /// Keeps what was freed for what comes next, and asks for huge pages, since the system takes longer to give pages than
  /// most texts take to read.
  ///
  /// Call it once, before the work.
  package static func keepFreedMemory() { cmemory_keep_freed() }

  /// Lets a thread that starts to work have memory as cheaply as the first one, where the process keeps what was freed.
  package static func startThread() { cmemory_start_thread() }
}

internal import BinaryImage
internal import Synchronization

/// Finds concepts by their ids; made when it is first asked, since most work never does.
final class ConceptIndex: Sendable {
  private let store: ConceptStore
  private let table = Mutex<Table?>(nil)

  init(_ store: ConceptStore, table: Table? = nil) {
    self.store = store
    self.table.withLock { $0 = table }
  }

  /// The place of a concept; nil where there is no such id.
  func position(ofID id: String) -> Int? {
    let id = Array(id.utf8)
    return table.withLock { table in
      let made = table ?? Table(store)
      table = made
      return made.position(of: id, in: store)
    }
  }

  /// A hash table of places; open addressing.
  struct Table: Sendable {
    /// The upper half of the id's hash above the place; `empty` for none.
    private var slots: [UInt64]
    /// Concepts whose ids others have before them, each with the first of these.
    private(set) var duplicates: [(position: Int, first: Int)] = []

    private static let empty = UInt64.max

    init(_ store: ConceptStore) {
      var capacity = 64
      while capacity < store.count * 2 { capacity *= 2 }
      slots = Array(repeating: Self.empty, count: capacity)
      var ids: [(bytes: UnsafeRawBufferPointer, hash: UInt64)] = []
      for first in stride(from: 0, to: store.count, by: Self.idsAtATime) {
        ids.removeAll(keepingCapacity: true)
        for position in first..<min(first + Self.idsAtATime, store.count) {
          let id = store.idBytes(position)
          ids.append((id, ImageChecksum.of(id)))
        }
        for (offset, id) in ids.enumerated() { insert(first + offset, id.bytes, hash: id.hash, in: store) }
      }
    }

    /// Ids are hashed and inserted in turns, so that the processor waits for several places of the table at a time.
    private static let idsAtATime = 64

    private mutating func insert(
      _ position: Int, _ id: UnsafeRawBufferPointer, hash: UInt64, in store: ConceptStore
    ) {
      let (slot, known) = find(id, hash: hash, in: store)
      if let known {
        duplicates.append((position, known))
      } else {
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(position)
      }
    }

    func position(of id: [UInt8], in store: ConceptStore) -> Int? {
      id.withUnsafeBytes { find($0, hash: ImageChecksum.of($0), in: store).known }
    }

    private func find(
      _ id: UnsafeRawBufferPointer, hash: UInt64, in store: ConceptStore
    ) -> (slot: Int, known: Int?) {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != Self.empty {
        let entry = slots[slot]
        if entry >> 32 == hash >> 32 {
          let position = Int(entry & 0xFFFF_FFFF)
          if store.idBytes(position).elementsEqual(id) { return (slot, position) }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return (slot, nil)
    }
  }
}

extension ConceptStore {
  /// The bytes of an id, which live as long as the store.
  func idBytes(_ position: Int) -> UnsafeRawBufferPointer {
    var cursor = cursor(position)
    for _ in 0..<3 { _ = cursor.number() }
    return cursor.bytes(cursor.number())
  }
}

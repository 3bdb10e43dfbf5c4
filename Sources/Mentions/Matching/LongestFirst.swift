/// Chooses among overlapping forms: the longest first, of equal ones the first.
enum LongestFirst {
  /// Chooses forms that do not overlap.
  ///
  /// - Parameter found: forms in the order of their starts.
  /// - Returns: the chosen ones, in the same order.
  /// - Complexity: O(*n* log *n*) for *n* forms.
  static func choose(_ found: [FoundForm]) -> [FoundForm] {
    var chosen: [FoundForm] = []
    chosen.reserveCapacity(found.count)
    var cluster: [FoundForm] = []
    var clusterEnd = 0
    for (place, form) in found.enumerated() {
      if form.range.lowerBound >= clusterEnd, !cluster.isEmpty { take(&cluster, into: &chosen) }
      clusterEnd = max(clusterEnd, form.range.upperBound)
      if cluster.isEmpty, place + 1 == found.count || found[place + 1].range.lowerBound >= clusterEnd {
        chosen.append(form)
      } else {
        cluster.append(form)
      }
    }
    take(&cluster, into: &chosen)
    return chosen
  }

  /// Chooses among forms that overlap one another in a chain, and forgets them.
  private static func take(_ cluster: inout [FoundForm], into chosen: inout [FoundForm]) {
    if cluster.count == 1 { chosen.append(cluster[0]) } else { chosen += chooseInCluster(cluster) }
    cluster.removeAll(keepingCapacity: true)
  }

  /// Chooses what lies inside chosen forms, level by level.
  ///
  /// - Parameters:
  ///   - found: all forms in the order of their starts.
  ///   - outermost: the chosen ones.
  ///   - isWorthListing: whether an inner form says something that the outer one does not.
  /// - Returns: the inner forms, in the order of their starts, outer before inner.
  static func nested(
    _ found: [FoundForm], inside outermost: [FoundForm], isWorthListing: (FoundForm, FoundForm) -> Bool
  ) -> [FoundForm] {
    var nested: [FoundForm] = []
    var first = 0
    for outer in outermost {
      while first < found.count, found[first].range.lowerBound < outer.range.lowerBound { first += 1 }
      var inner: [FoundForm] = []
      for form in found[first...] {
        if form.range.lowerBound >= outer.range.upperBound { break }
        if form.range.upperBound <= outer.range.upperBound, form.range != outer.range, isWorthListing(form, outer)
        {
          inner.append(form)
        }
      }
      let chosen = choose(inner)
      nested += chosen
      nested += self.nested(inner, inside: chosen, isWorthListing: isWorthListing)
    }
    return nested.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
  }

  /// Chooses among forms that overlap one another in a chain.
  ///
  /// A form is never longer than those chosen before it, so that it overlaps one only if its first or its last
  /// atom is taken.
  private static func chooseInCluster(_ cluster: [FoundForm]) -> [FoundForm] {
    guard cluster.count > 1, let base = cluster.first?.atoms.lowerBound else { return cluster }
    let end = cluster.reduce(base) { max($0, $1.atoms.upperBound) }
    var isTaken = [Bool](repeating: false, count: end - base)
    var chosen: [FoundForm] = []
    for form in cluster.sorted(by: {
      ($0.atoms.count, $1.atoms.lowerBound) > ($1.atoms.count, $0.atoms.lowerBound)
    }) {
      let first = form.atoms.lowerBound - base
      let last = form.atoms.upperBound - base - 1
      if isTaken[first] || isTaken[last] { continue }
      for index in first...last { isTaken[index] = true }
      chosen.append(form)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

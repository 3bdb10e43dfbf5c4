/// Answers to a question about names that depends on what they mean alone, each found once.
struct ConceptAnswers {
  private var answers: [[Int]: Bool] = [:]

  /// The answer for some concepts.
  ///
  /// - Parameter find: finds it where it is asked for the first time.
  mutating func answer(_ concepts: [Int], _ find: ([Int]) -> Bool) -> Bool {
    if let answer = answers[concepts] { return answer }
    let answer = find(concepts)
    answers[concepts] = answer
    return answer
  }
}

import Foundation
import Testing

/// Holds the targets' imports against the table in `Package.swift`.
@Suite struct LayeringTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyImportIsDeclaredAndGoesDownward() throws {
    let house = try House(
      manifest: String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8))
    #expect(house.targets.count >= 6)
    var files = 0
    for target in house.targets {
      for (file, modules) in try Self.imports(ofTarget: target.name) {
        files += 1
        for module in modules {
          #expect(house.complaint(about: module, importedBy: target.name) == nil, "\(file)")
        }
      }
    }
    #expect(files > 15)
  }

  @Test func everyDeclaredDependencyIsImported() throws {
    let house = try House(
      manifest: String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8))
    for target in house.targets where !target.name.hasPrefix("C") || target.name == "Checks" {
      let imported = Set(try Self.imports(ofTarget: target.name).flatMap(\.modules))
      for dependency in target.dependencies {
        #expect(imported.contains(dependency), "\(target.name) declares \(dependency) and never imports it")
      }
    }
  }

  @Test func everySourceFolderIsATarget() throws {
    let house = try House(
      manifest: String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8))
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
    #expect(Set(folders) == Set(house.targets.map(\.name)).union(["ICULibrary", "XMLLibrary"]))
  }

  @Test func anUpwardOrUndeclaredImportIsFound() throws {
    let house = try House(
      manifest: """
        .systemLibrary(name: "Ground"),
        .target(name: "Low", dependencies: ["Ground"]),
        .target(name: "High", dependencies: ["Low"]),
        .target(
          name: "Top",
          dependencies: [
            "High"
          ]),
        """)
    #expect(house.complaint(about: "Low", importedBy: "High") == nil)
    #expect(house.complaint(about: "High", importedBy: "Low") != nil)
    #expect(house.complaint(about: "Ground", importedBy: "High") != nil)
    #expect(house.complaint(about: "High", importedBy: "Top") == nil)
    #expect(house.complaint(about: "Foundation", importedBy: "Low") != nil)
    #expect(house.complaint(about: "FoundationEssentials", importedBy: "Low") == nil)
  }

  /// The modules that each Swift file of a target imports.
  static func imports(ofTarget name: String) throws -> [(file: String, modules: [String])] {
    let folder = root.appending(path: "Sources/\(name)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
      file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let modules = text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ").map(String.init)
        guard let position = words.firstIndex(of: "import"), position <= 2, position + 1 < words.count else {
          return nil
        }
        guard
          words[..<position].allSatisfy({
            ["internal", "package", "public", "private", "@preconcurrency"].contains($0)
          })
        else { return nil }
        return words[position + 1]
      }
      return (file.path, modules)
    }
  }
}

/// The table of targets in a manifest, lowest first.
struct House {
  struct HouseTarget {
    let name: String
    let dependencies: [String]
  }

  /// What any target may import from outside.
  static let outside: Set<String> = ["FoundationEssentials", "Glibc", "Synchronization", "Dispatch"]

  let targets: [HouseTarget]

  init(manifest: String) throws {
    let pieces = manifest.split(separator: ".target(name:").count > 0 ? Self.declarations(in: manifest) : []
    targets = pieces
  }

  private static func declarations(in manifest: String) -> [HouseTarget] {
    let compact = manifest.filter { !$0.isWhitespace }
    var targets: [HouseTarget] = []
    for piece in compact.components(separatedBy: ".target(name:\"").dropFirst()
    // The fuzzers stand among the tests.
    where !(piece.split(separator: ")", maxSplits: 1).first ?? "").contains("path:\"Tests/") {
      targets.append(target(String(piece)))
    }
    for piece in compact.components(separatedBy: ".executableTarget(name:\"").dropFirst() {
      targets.append(target(String(piece)))
    }
    return targets
  }

  private static func target(_ piece: String) -> HouseTarget {
    let name = String(piece.prefix { $0 != "\"" })
    var dependencies: [String] = []
    let rest = piece.dropFirst(name.count + 1)
    if rest.hasPrefix(",dependencies:[") {
      let list = rest.dropFirst(",dependencies:[".count).prefix { $0 != "]" }
      dependencies = list.split(separator: ",").map { item in
        item.hasPrefix("\"") ? String(item.dropFirst().dropLast()) : item.prefix(1).uppercased() + item.dropFirst()
      }
    }
    return HouseTarget(name: name, dependencies: dependencies)
  }

  /// What is wrong with an import; nil when nothing is.
  func complaint(about module: String, importedBy name: String) -> String? {
    if Self.outside.contains(module) { return nil }
    guard let importer = targets.firstIndex(where: { $0.name == name }) else { return "\(name) is no target" }
    guard targets[importer].dependencies.contains(module) else { return "\(name) does not declare \(module)" }
    if let imported = targets.firstIndex(where: { $0.name == module }), imported >= importer {
      return "\(name) imports upward: \(module)"
    }
    return nil
  }
}

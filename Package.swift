// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

// The house, from the ground floor up: a target may import only targets that stand above it in this
// list and that it declares. `Tests/LayeringTests` holds every `import` line against this table.
let package = Package(
  name: "bitesto",
  products: [
    .library(name: "Bitesto", targets: ["Bitesto", "CorpusModel"]),
    .executable(name: "bitesto", targets: ["BitestoCommand"]),
    .executable(name: "bitesto-evaluate", targets: ["BitestoEvaluation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // ICU and its Swift face.
    .systemLibrary(name: "ICULibrary", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["ICULibrary"]),
    .target(name: "ICU", dependencies: ["CICU"]),

    // zlib, libzstd and liblzma, to read compressed files.
    .target(
      name: "CCompression",
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd"), .linkedLibrary("lzma")]),

    // libxml2: its HTML parser, its XML reader and writer.
    .systemLibrary(name: "XMLLibrary", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["XMLLibrary"]),

    // Arrays in one file, checked and read where they lie.
    .target(name: "CChecksum"),
    .target(name: "BinaryImage", dependencies: ["CChecksum"]),

    // Vector instructions over bytes.
    .target(name: "CByteMasks"),

    // What everything speaks of, and what text is made of.
    .target(name: "CorpusModel", dependencies: ["CByteMasks"]),
    .target(name: "ItalianGrammar"),
    .target(name: "KoreanRomanization"),
    .target(name: "TextAnalysis", dependencies: ["ICU", "CXML", "CorpusModel"]),

    // Names: the glossary, and where it meets the text.
    .target(name: "Terminology", dependencies: ["BinaryImage", "CorpusModel", "ItalianGrammar"]),
    .target(
      name: "Mentions",
      dependencies: [
        "CByteMasks", "ICU", "BinaryImage", "CorpusModel", "ItalianGrammar", "KoreanRomanization", "Terminology",
      ]),

    // Two languages.
    .target(name: "Alignment", dependencies: ["ICU", "CorpusModel"]),

    .target(
      name: "Checks",
      dependencies: ["ICU", "CorpusModel", "ItalianGrammar", "TextAnalysis", "Terminology", "Mentions"]),

    // In and out.
    .target(name: "CMemory"),
    .target(name: "FileAccess", dependencies: ["CCompression", "BinaryImage", "CMemory", "CorpusModel"]),
    .target(
      name: "Formats",
      dependencies: ["ICU", "CXML", "CorpusModel", "ItalianGrammar", "Terminology", "Checks", "FileAccess"]),
    .target(name: "CReferenceGlossary"),

    // The façade and the program.
    .target(
      name: "Bitesto",
      dependencies: [
        "ICU", "BinaryImage", "CorpusModel", "TextAnalysis", "Terminology", "Mentions", "Alignment", "Checks",
        "FileAccess", "Formats", "CReferenceGlossary",
      ]),
    .executableTarget(
      name: "BitestoCommand",
      dependencies: [
        "CorpusModel", "TextAnalysis", "Terminology", "Mentions", "Checks", "FileAccess", "Formats", "Bitesto",
        argumentParser,
      ]),
    .executableTarget(
      name: "BitestoEvaluation",
      dependencies: [
        "CorpusModel", "TextAnalysis", "Terminology", "Checks", "Formats", "Bitesto", argumentParser,
      ]),

    .testTarget(name: "LayeringTests"),
    .testTarget(name: "ICUTests", dependencies: ["ICU"]),
    .testTarget(name: "BinaryImageTests", dependencies: ["BinaryImage"]),
    .target(name: "CByteMasksTwice", path: "Tests/CByteMasksTwice"),
    .testTarget(name: "CorpusModelTests", dependencies: ["CByteMasksTwice", "CorpusModel"]),
    .testTarget(name: "FileAccessTests", dependencies: ["CorpusModel", "FileAccess"]),
    .testTarget(
      name: "FormatsTests",
      dependencies: ["CorpusModel", "ItalianGrammar", "Terminology", "FileAccess", "Formats"]),
    .testTarget(
      name: "BitestoTests",
      dependencies: [
        "BinaryImage", "CorpusModel", "TextAnalysis", "Terminology", "Mentions", "FileAccess", "Formats",
        "Bitesto",
      ]),
    .testTarget(
      name: "MentionsTests",
      dependencies: [
        "BinaryImage", "CorpusModel", "ItalianGrammar", "Terminology", "Mentions", "Formats", "Bitesto",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "ChecksTests", dependencies: ["CorpusModel", "Terminology", "Checks", "Formats"]),
    .testTarget(name: "ProgramTests", dependencies: ["BitestoCommand"], exclude: ["Fixtures"]),
    .testTarget(name: "ItalianGrammarTests", dependencies: ["ItalianGrammar"]),
    .testTarget(name: "KoreanRomanizationTests", dependencies: ["KoreanRomanization"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis", "CorpusModel"]),
    .testTarget(
      name: "BitestoEvaluationTests",
      dependencies: ["CorpusModel", "Terminology", "Checks", "Bitesto", "BitestoEvaluation"], exclude: ["Gold"]),
    .testTarget(
      name: "AlignmentTests", dependencies: ["Alignment", "CorpusModel"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17,
  cxxLanguageStandard: .cxx17
)

// The fuzzers, which want flags that a package cannot give: `.ci/fuzz` builds them.
if Context.environment["BITESTO_FUZZING"] != nil {
  package.products.append(.library(name: "BitestoFuzzing", type: .static, targets: ["BitestoFuzzing"]))
  package.targets.append(
    .target(
      name: "BitestoFuzzing",
      dependencies: [
        "Alignment", "BinaryImage", "Bitesto", "CorpusModel", "FileAccess", "Formats", "Mentions", "Terminology",
        "TextAnalysis",
      ],
      path: "Tests/Fuzzing", exclude: ["seed_corpus.py"]))
}

for target in package.targets {
  switch target.type {
  case .system, .plugin, .macro, .binary: continue
  default: break
  }
  if target.name.hasPrefix("C"), target.name != "CorpusModel", target.name != "Checks" {
    target.cSettings = [.treatAllWarnings(as: .error)]
    target.cxxSettings = [.treatAllWarnings(as: .error)]
  } else {
    target.swiftSettings = swiftSettings
  }
}

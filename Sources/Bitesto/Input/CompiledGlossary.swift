package import BinaryImage
package import CorpusModel
package import FileAccess
internal import Formats
internal import Mentions
package import Terminology

/// Compiled glossaries: one file that holds the concepts and their forms in every language, read where it lies.
package enum CompiledGlossary {
  /// Lays a glossary and its forms into an image.
  ///
  /// - Parameter sources: the files that it was read from.
  /// - Throws: `InputError` (`BT0108`, `BT1005`) when the forms cannot be compiled.
  package static func image(of glossary: Glossary, sources: [SourceRecord]) throws(InputError) -> ImageWriter {
    var image = ImageWriter(maker: maker)
    image.add(lines(sources), as: ImageSection(.sources))
    glossary.write(to: &image)
    var compiled: [[LanguageTag]] = []
    for language in glossary.languages {
      // Italian is asked for alone, other languages with all their regions.
      for languages in [[LanguageTag.italian], glossary.languages(like: language)]
      where !compiled.contains(languages) {
        let lexicon = try MentionLexicon(glossary: glossary, languages: languages)
        lexicon.write(to: &image, part: compiled.count)
        compiled.append(languages)
      }
    }
    return image
  }

  /// Reads a compiled file.
  ///
  /// - Throws: `InputError` (`BT1001` where another program made it, `BT1002` where it is damaged, `BT1003` where its sources
  ///   have changed since).
  static func read(_ path: String, for use: GlossarySource.Use) throws(InputError) -> Glossary {
    let memory = try FileImage.memory(of: path)
    let image: ImageReader
    let sources: FlatArray<UInt8>
    do throws(ImageFault) {
      image = try ImageReader(memory, maker: maker)
      if use == .whole, !image.isWholeChecked { try image.check() }
      sources = try image.array(ImageSection(.sources))
    } catch {
      throw error.inputError(path: path)
    }
    for source in records(sources.string(0..<sources.count)) where source.state(for: path) == .changed {
      throw InputError(
        .staleCompiledGlossary, "the compiled glossary is older than what «\(source.path)» holds now",
        at: SourceLocation(path: path),
        hint: "compile it again: bitesto glossary compile -g GLOSSARY -o \(path)")
    }
    return try Glossary(image, path: path)
  }

  // MARK: - The built-in glossary

  /// The built-in glossary, as `.ci/install --program` lays it compiled beside the program.
  ///
  /// - Returns: nil where there is none, or it is not exactly what this program would make.
  static func builtIn() -> Glossary? {
    guard let folder = ProgramFolder.path else { return nil }
    let path = "\(folder)/../share/bitesto/glossary.bitg"
    guard FileImage.isImage(path) else { return nil }
    do throws(InputError) {
      let memory = try FileImage.memory(of: path)
      do throws(ImageFault) {
        let image = try ImageReader(memory, maker: maker)
        let sources: FlatArray<UInt8> = try image.array(ImageSection(.sources))
        guard sources.bytes.elementsEqual(lines(builtInSources())) else { return nil }
        return try? Glossary(image, path: path)
      } catch {
        return nil
      }
    } catch {
      return nil
    }
  }

  /// What tells the content of the built-in glossary from that of others.
  static func builtInSources() -> [SourceRecord] {
    GlossarySource.referenceFiles().map { file in
      SourceRecord(
        path: "<built-in>/\(file.path)", size: file.contents.count, checksum: ImageChecksum.of(file.contents))
    }
  }

  private static let maker = MentionLexicon.imageMaker(program: programVersion)

  // MARK: - Sources

  /// A line a file: size, checksum in hexadecimal digits, path.
  private static func lines(_ sources: [SourceRecord]) -> [UInt8] {
    var lines: [UInt8] = []
    for source in sources {
      lines += "\(source.size)\t\(String(source.checksum, radix: 16))\t".utf8
      TSVCell.append(source.path, to: &lines)
      lines.append(0x0A)
    }
    return lines
  }

  private static func records(_ lines: String) -> [SourceRecord] {
    lines.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3, let size = Int(cells[0]), let checksum = UInt64(cells[1], radix: 16) else {
        return nil
      }
      return SourceRecord(path: TSVCell.unescaped(cells[2].utf8), size: size, checksum: checksum)
    }
  }
}

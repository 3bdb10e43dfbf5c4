/// The JSON Schema (draft 2020-12) of a line that ``CorpusJSONLWriter`` writes.
package enum CorpusJSONLSchema {
  /// The schema, with a line feed behind it.
  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A row of Bitesto's corpus",
      "type": "object",
      "required": ["translation", "doc", "segments", "scores", "it_norm", "concepts", "names", "missing", "mentions"],
      "additionalProperties": false,
      "properties": {
        "translation": {
          "description": "The text in each language; empty where a side has none.",
          "type": "object",
          "required": ["it"],
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"type": "string"}
        },
        "doc": {"description": "The document's path as given.", "type": "string"},
        "segments": {
          "description": "Numbers of the sentences in their documents, from 1.",
          "type": "object",
          "required": ["it"],
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"type": "array", "items": {"type": "integer", "minimum": 1}}
        },
        "scores": {
          "description": "The alignment's confidence for each target language; null without a translation.",
          "type": "object",
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"type": ["number", "null"], "minimum": 0, "maximum": 1}
        },
        "it_norm": {"description": "The normalized Italian text, its names as they are.", "type": "string"},
        "concepts": {
          "description": "Ids of the distinct concepts that the Italian names, in the order of their first mentions.",
          "type": "array",
          "items": {"type": "string"},
          "uniqueItems": true
        },
        "names": {
          "description": "Their canonical names in each language, in the order of the concepts; empty where unknown.",
          "type": "object",
          "required": ["it"],
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"type": "array", "items": {"type": "string"}}
        },
        "missing": {
          "description": "For each target language, ids of concepts that the Italian names and the translation does not.",
          "type": "object",
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"type": "array", "items": {"type": "string"}}
        },
        "metadata": {"description": "The other members of the document's record, where it came from JSON Lines.", "type": "object"},
        "mentions": {
          "description": "The outermost names in the text of each language, in order.",
          "type": "object",
          "required": ["it"],
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/mention"}}
        }
      },
      "$defs": {
        "language": {"description": "A tag of BCP 47.", "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
        "mention": {
          "type": "object",
          "required": ["start", "end", "surface", "concept", "type", "status", "decision", "candidates"],
          "additionalProperties": false,
          "properties": {
            "start": {"description": "Unicode scalars of the text before it.", "type": "integer", "minimum": 0},
            "end": {"description": "Half-open.", "type": "integer", "minimum": 0},
            "surface": {"description": "The text from start to end.", "type": "string"},
            "concept": {"description": "An id of the glossary; null where it is not decided.", "type": ["string", "null"]},
            "type": {"description": "The concept's type, or empty.", "type": "string"},
            "status": {"enum": ["preferred", "admitted", "deprecated", "derived"]},
            "decision": {"enum": ["match", "resolved", "ambiguous", "unknown"]},
            "candidates": {"description": "Ids where the concept is not decided.", "type": "array", "items": {"type": "string"}}
          }
        }
      }
    }

    """#
}

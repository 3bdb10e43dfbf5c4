/// The schema of `coverage --format json` (JSON Schema 2020-12).
package enum CoverageJSONSchema {
  /// The schema itself, as `coverage --schema` prints it.
  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "bitesto coverage --format json",
      "description": "How far a glossary covers texts, and the texts the glossary.",
      "type": "object",
      "required": [
        "coverage",
        "documents",
        "segments",
        "mentions",
        "ambiguous",
        "unknown",
        "occurrences",
        "concepts",
        "deprecated",
        "unused",
        "candidates",
        "checked_beads",
        "translations",
        "findings"
      ],
      "additionalProperties": false,
      "properties": {
        "coverage": {
          "type": ["number", "null"],
          "minimum": 0,
          "maximum": 100,
          "description": "Percent of name occurrences that have a concept; null without names."
        },
        "documents": {"$ref": "#/$defs/count"},
        "segments": {"$ref": "#/$defs/count"},
        "mentions": {"$ref": "#/$defs/count"},
        "ambiguous": {"$ref": "#/$defs/count"},
        "unknown": {"$ref": "#/$defs/count"},
        "occurrences": {
          "type": "integer",
          "minimum": 0,
          "description": "Mentions and occurrences of candidates."
        },
        "concepts": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "A concept that the texts name.",
            "required": [
              "id",
              "type",
              "name",
              "mentions",
              "documents",
              "forms",
              "first",
              "examples",
              "lacking"
            ],
            "additionalProperties": false,
            "properties": {
              "id": {"type": "string"},
              "type": {"type": ["string", "null"]},
              "name": {"type": ["string", "null"]},
              "mentions": {"$ref": "#/$defs/count"},
              "documents": {"$ref": "#/$defs/count"},
              "forms": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "A surface form.",
                  "required": [
                    "text",
                    "status",
                    "count"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "text": {
                      "type": "string"
                    },
                    "status": {
                      "enum": [
                        "preferred",
                        "admitted",
                        "deprecated",
                        "derived"
                      ]
                    },
                    "count": {
                      "$ref": "#/$defs/count"
                    }
                  }
                }
              },
              "first": {"$ref": "#/$defs/place"},
              "examples": {
                "type": "array",
                "items": {"type": "string"}
              },
              "lacking": {
                "type": "array",
                "items": {"$ref": "#/$defs/language"}
              }
            }
          }
        },
        "deprecated": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "A deprecated form at its place.",
            "required": ["text", "id", "write", "place"],
            "additionalProperties": false,
            "properties": {
              "text": {"type": "string"},
              "id": {"type": "string"},
              "write": {"type": ["string", "null"]},
              "place": {"$ref": "#/$defs/place"}
            }
          }
        },
        "unused": {
          "type": "array",
          "items": {
            "type": "string",
            "description": "Ids of concepts that the texts do not name."
          }
        },
        "candidates": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "A name outside the glossary.",
            "required": [
              "text",
              "count",
              "documents",
              "examples",
              "forms",
              "occurrences",
              "proposal"
            ],
            "additionalProperties": false,
            "properties": {
              "text": {"type": "string"},
              "count": {"$ref": "#/$defs/count"},
              "documents": {"$ref": "#/$defs/count"},
              "examples": {
                "type": "array",
                "items": {"type": "string"}
              },
              "forms": {
                "type": "array",
                "items": {"$ref": "#/$defs/form"}
              },
              "occurrences": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "A place.",
                  "required": [
                    "doc",
                    "segment",
                    "line",
                    "column",
                    "start",
                    "end",
                    "surface"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "doc": {
                      "type": "string"
                    },
                    "segment": {
                      "type": "integer",
                      "minimum": 1
                    },
                    "line": {
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "type": "integer",
                      "minimum": 1
                    },
                    "start": {
                      "type": "integer",
                      "minimum": 0,
                      "description": "Unicode scalars of the original."
                    },
                    "end": {
                      "type": "integer",
                      "minimum": 0
                    },
                    "surface": {
                      "type": "string"
                    }
                  }
                }
              },
              "proposal": {
                "type": "object",
                "description": "A glossary row to review.",
                "required": [
                  "id",
                  "type",
                  "terms",
                  "counterparts"
                ],
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string"
                  },
                  "type": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "terms": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "counterparts": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "description": "A likely translation.",
                      "required": [
                        "language",
                        "text",
                        "score",
                        "beads"
                      ],
                      "additionalProperties": false,
                      "properties": {
                        "language": {
                          "$ref": "#/$defs/language"
                        },
                        "text": {
                          "type": "string"
                        },
                        "score": {
                          "$ref": "#/$defs/share"
                        },
                        "beads": {
                          "$ref": "#/$defs/count"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "checked_beads": {"$ref": "#/$defs/count"},
        "translations": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "One target language.",
            "required": [
              "language",
              "names",
              "matched",
              "exact_match",
              "window_2",
              "window_3",
              "consistency",
              "concepts"
            ],
            "additionalProperties": false,
            "properties": {
              "language": {"$ref": "#/$defs/language"},
              "names": {
                "type": "integer",
                "minimum": 0,
                "description": "Names of the Italian in aligned beads."
              },
              "matched": {
                "type": "integer",
                "minimum": 0,
                "description": "Those that the translation has in an accepted form, each of its names counted once."
              },
              "exact_match": {
                "$ref": "#/$defs/share",
                "description": "WMT 2021: matched by names."
              },
              "window_2": {
                "$ref": "#/$defs/share",
                "description": "WMT 2021: window overlap against the references; null without them."
              },
              "window_3": {"$ref": "#/$defs/share"},
              "consistency": {
                "$ref": "#/$defs/share",
                "description": "Full forms that are their concept's most frequent one."
              },
              "concepts": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "A concept's translations.",
                  "required": [
                    "id",
                    "names",
                    "matched",
                    "consistency",
                    "forms"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "names": {
                      "$ref": "#/$defs/count"
                    },
                    "matched": {
                      "$ref": "#/$defs/count"
                    },
                    "consistency": {
                      "$ref": "#/$defs/share"
                    },
                    "forms": {
                      "type": "array",
                      "items": {
                        "$ref": "#/$defs/form"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "findings": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "What a check found.",
            "required": [
              "kind",
              "severity",
              "language",
              "concept",
              "text",
              "message",
              "write",
              "place"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "enum": [
                  "deprecated",
                  "ambiguous",
                  "unknown",
                  "lacking",
                  "missing",
                  "extra",
                  "namesake",
                  "deprecated-translation",
                  "mixed-dialect",
                  "fewer",
                  "inconsistent"
                ]
              },
              "severity": {"enum": ["note", "warning", "error"]},
              "language": {"$ref": "#/$defs/language"},
              "concept": {"type": "string"},
              "text": {"type": "string"},
              "message": {"type": "string"},
              "write": {"type": ["string", "null"]},
              "place": {"$ref": "#/$defs/place"}
            }
          }
        }
      },
      "$defs": {
        "count": {"type": "integer", "minimum": 0},
        "share": {"type": ["number", "null"], "minimum": 0, "maximum": 1},
        "language": {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
        "form": {
          "type": "object",
          "required": ["text", "count"],
          "additionalProperties": false,
          "properties": {"text": {"type": "string"}, "count": {"$ref": "#/$defs/count"}}
        },
        "place": {
          "type": "object",
          "required": ["doc", "line", "column"],
          "additionalProperties": false,
          "properties": {
            "doc": {"type": "string", "description": "Path as given."},
            "line": {"type": "integer", "minimum": 1},
            "column": {
              "type": "integer",
              "minimum": 1,
              "description": "Unicode scalars, from 1."
            }
          }
        }
      }
    }

    """#
}

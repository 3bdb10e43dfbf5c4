// The C face of libxml2's HTML parser: the events of a document, each with its place in the source.
// XML has its own face, in cxml_reader.h.
#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { CXML_START, CXML_END, CXML_TEXT } cxml_kind;

/// One event.
typedef struct {
  cxml_kind kind;
  /// The element's name in lower case, or the text in UTF-8; valid until the callback returns.
  const uint8_t *_Nonnull bytes;
  size_t length;
  /// How far the source is read, in bytes, when the event comes: for text, where it ends.
  size_t source_end;
} cxml_event;

typedef void (*cxml_handler)(void *_Nullable context, const cxml_event *_Nonnull event);

/// Parses HTML in UTF-8, however broken, and reports its elements and its text outside scripts and styles.
/// Declarations of other encodings are ignored. Returns 0, or a number other than 0 where memory runs out.
int cxml_parse_html(const uint8_t *_Nonnull bytes, size_t length, cxml_handler _Nonnull handler,
                    void *_Nullable context);

#ifdef __cplusplus
}
#endif

#endif

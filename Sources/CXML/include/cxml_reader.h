// The C face of libxml2's pull reader: the nodes of an XML document, one after the other, in constant memory.
#ifndef CXML_READER_H
#define CXML_READER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Gives the next bytes of the source: how many, 0 at its end, -1 where it cannot be read.
typedef int (*cxml_source)(void *_Nullable context, uint8_t *_Nonnull buffer, int capacity);

typedef struct cxml_reader cxml_reader;

typedef enum {
  CXML_READER_DONE,
  CXML_READER_START,
  CXML_READER_FINISH,
  /// Text, CDATA and white space alike.
  CXML_READER_TEXT,
  /// A reference to an entity that the document declares; none is expanded.
  CXML_READER_ENTITY,
  CXML_READER_FAILED
} cxml_reader_event;

/// Opens a reader: no network, no external files, no entities but XML's five; libxml2's limits on depth (256), names
/// and text (10 MB) stand. NULL where there is no memory. The source must outlive the reader.
cxml_reader *_Nullable cxml_reader_open(cxml_source _Nonnull source, void *_Nullable context);

/// Goes to the next node that is no comment or instruction.
cxml_reader_event cxml_reader_next(cxml_reader *_Nonnull reader);

/// The element's or entity's name without its prefix; valid until the next call.
const char *_Nullable cxml_reader_name(cxml_reader *_Nonnull reader);

/// The element's namespace; NULL without one.
const char *_Nullable cxml_reader_namespace(cxml_reader *_Nonnull reader);

/// The text in UTF-8; valid until the next call.
const char *_Nullable cxml_reader_text(cxml_reader *_Nonnull reader);

/// The value of an attribute by its name with its prefix; NULL without it. To be freed with `cxml_reader_free`.
char *_Nullable cxml_reader_attribute(cxml_reader *_Nonnull reader, const char *_Nonnull name);

/// Frees an attribute's value.
void cxml_reader_free(char *_Nullable value);

/// Whether the element is empty, so that no `CXML_READER_FINISH` follows.
int cxml_reader_is_empty(cxml_reader *_Nonnull reader);

/// The line that is read, from 1.
int cxml_reader_line(cxml_reader *_Nonnull reader);

/// The encoding that the document declares; NULL without one.
const char *_Nullable cxml_reader_encoding(cxml_reader *_Nonnull reader);

/// What stopped the reader, in libxml2's words, with a line feed at the end; its place, from 1, or 0.
const char *_Nonnull cxml_reader_error(cxml_reader *_Nonnull reader, int *_Nonnull line, int *_Nonnull column);

/// Frees a reader.
void cxml_reader_close(cxml_reader *_Nonnull reader);

#ifdef __cplusplus
}
#endif

#endif

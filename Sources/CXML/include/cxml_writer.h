// The C face of libxml2's text writer: XML 1.0 in UTF-8, piece by piece, with no tree in memory.
#ifndef CXML_WRITER_H
#define CXML_WRITER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Writes one document. Not safe for several threads at once.
typedef struct cxml_writer cxml_writer;

/// Makes a writer; NULL where memory runs out.
cxml_writer *_Nullable cxml_writer_open(void);

/// Frees a writer; what was not taken is lost.
void cxml_writer_close(cxml_writer *_Nullable writer);

// The functions below return 0, or -1 where memory runs out. Texts are UTF-8 that ends with NUL, without characters
// that XML forbids: libxml2 lets those pass.

/// Writes the XML declaration, and what follows it as it stands (a document type, processing instructions).
int cxml_writer_start_document(cxml_writer *_Nonnull writer, const char *_Nonnull prolog);

/// Opens an element.
int cxml_writer_start(cxml_writer *_Nonnull writer, const char *_Nonnull name);

/// Adds an attribute to the element that was just opened.
int cxml_writer_attribute(cxml_writer *_Nonnull writer, const char *_Nonnull name, const char *_Nonnull value);

/// Writes text, escaped.
int cxml_writer_text(cxml_writer *_Nonnull writer, const char *_Nonnull text);

/// Writes a line break or indent between elements, as it stands.
int cxml_writer_space(cxml_writer *_Nonnull writer, const char *_Nonnull space);

/// Closes the innermost element that is open.
int cxml_writer_end(cxml_writer *_Nonnull writer);

typedef void (*cxml_writer_taker)(void *_Nullable context, const uint8_t *_Nonnull bytes, size_t length);

/// Hands over what was written since the last call, and forgets it; the bytes are valid until the callback returns.
int cxml_writer_take(cxml_writer *_Nonnull writer, cxml_writer_taker _Nonnull taker, void *_Nullable context);

#ifdef __cplusplus
}
#endif

#endif

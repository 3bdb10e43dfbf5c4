// The C face of zlib, libzstd and liblzma: one decompressor for all three, fed piece by piece.
#ifndef CCOMPRESSION_H
#define CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { CCOMPRESSION_GZIP, CCOMPRESSION_ZSTANDARD, CCOMPRESSION_XZ } ccompression_format;

typedef enum {
  /// Goes on: give it more input, or take the output away.
  CCOMPRESSION_MORE,
  /// A member of the archive ended, its checksum right; the next call starts another.
  CCOMPRESSION_MEMBER_END,
  /// The bytes are no such archive, or a checksum is wrong.
  CCOMPRESSION_DAMAGED,
  /// The archive wants a feature that is not there, such as a dictionary.
  CCOMPRESSION_UNSUPPORTED,
  /// There is no memory, or the archive wants more than a sane one does.
  CCOMPRESSION_NO_MEMORY
} ccompression_status;

typedef struct ccompression_stream ccompression_stream;

/// Makes a decompressor; NULL where there is no memory.
ccompression_stream *_Nullable ccompression_open(ccompression_format format);

/// Takes some input and gives some output; `consumed` and `produced` tell how much of each.
ccompression_status ccompression_step(ccompression_stream *_Nonnull stream, const uint8_t *_Nonnull input,
                                      size_t input_length, size_t *_Nonnull consumed, uint8_t *_Nonnull output,
                                      size_t output_capacity, size_t *_Nonnull produced);

/// Frees a decompressor.
void ccompression_close(ccompression_stream *_Nonnull stream);

#ifdef __cplusplus
}
#endif

#endif

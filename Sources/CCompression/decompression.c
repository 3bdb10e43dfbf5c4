#include "ccompression.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

// What `xz -9` wants is 65 MiB.
static const uint64_t memory_limit = UINT64_C(256) << 20;

struct ccompression_stream {
  ccompression_format format;
  // Whether a member ended, and the next call starts another.
  bool is_between;
  z_stream gzip;
  ZSTD_DStream *zstandard;
  lzma_stream xz;
};

static bool open_member(ccompression_stream *stream) {
  switch (stream->format) {
  case CCOMPRESSION_GZIP: return inflateReset(&stream->gzip) == Z_OK;
  case CCOMPRESSION_ZSTANDARD: return !ZSTD_isError(ZSTD_DCtx_reset(stream->zstandard, ZSTD_reset_session_only));
  case CCOMPRESSION_XZ: return lzma_stream_decoder(&stream->xz, memory_limit, LZMA_TELL_UNSUPPORTED_CHECK) == LZMA_OK;
  }
  return false;
}

ccompression_stream *ccompression_open(ccompression_format format) {
  ccompression_stream *stream = calloc(1, sizeof *stream);
  if (stream == NULL) return NULL;
  stream->format = format;
  bool is_open = false;
  switch (format) {
  case CCOMPRESSION_GZIP: is_open = inflateInit2(&stream->gzip, 16 + MAX_WBITS) == Z_OK; break;
  case CCOMPRESSION_ZSTANDARD:
    stream->zstandard = ZSTD_createDStream();
    is_open = stream->zstandard != NULL;
    break;
  case CCOMPRESSION_XZ:
    stream->xz = (lzma_stream)LZMA_STREAM_INIT;
    is_open = open_member(stream);
    break;
  }
  if (is_open) return stream;
  ccompression_close(stream);
  return NULL;
}

static ccompression_status step_gzip(z_stream *gzip, const uint8_t *input, size_t input_length, size_t *consumed,
                                     uint8_t *output, size_t output_capacity, size_t *produced) {
  uInt available = input_length > UINT_MAX ? UINT_MAX : (uInt)input_length;
  uInt room = output_capacity > UINT_MAX ? UINT_MAX : (uInt)output_capacity;
  gzip->next_in = (Bytef *)input;
  gzip->avail_in = available;
  gzip->next_out = output;
  gzip->avail_out = room;
  int status = inflate(gzip, Z_NO_FLUSH);
  *consumed = available - gzip->avail_in;
  *produced = room - gzip->avail_out;
  switch (status) {
  case Z_OK:
  case Z_BUF_ERROR: return CCOMPRESSION_MORE;
  case Z_STREAM_END: return CCOMPRESSION_MEMBER_END;
  case Z_NEED_DICT: return CCOMPRESSION_UNSUPPORTED;
  case Z_MEM_ERROR: return CCOMPRESSION_NO_MEMORY;
  default: return CCOMPRESSION_DAMAGED;
  }
}

static ccompression_status step_zstandard(ZSTD_DStream *zstandard, const uint8_t *input, size_t input_length,
                                          size_t *consumed, uint8_t *output, size_t output_capacity,
                                          size_t *produced) {
  ZSTD_inBuffer in = {input, input_length, 0};
  ZSTD_outBuffer out = {output, output_capacity, 0};
  size_t status = ZSTD_decompressStream(zstandard, &out, &in);
  *consumed = in.pos;
  *produced = out.pos;
  if (!ZSTD_isError(status)) return status == 0 ? CCOMPRESSION_MEMBER_END : CCOMPRESSION_MORE;
  switch (ZSTD_getErrorCode(status)) {
  case ZSTD_error_memory_allocation:
  case ZSTD_error_frameParameter_windowTooLarge: return CCOMPRESSION_NO_MEMORY;
  case ZSTD_error_dictionary_wrong:
  case ZSTD_error_version_unsupported: return CCOMPRESSION_UNSUPPORTED;
  default: return CCOMPRESSION_DAMAGED;
  }
}

static ccompression_status step_xz(lzma_stream *xz, const uint8_t *input, size_t input_length, size_t *consumed,
                                   uint8_t *output, size_t output_capacity, size_t *produced) {
  xz->next_in = input;
  xz->avail_in = input_length;
  xz->next_out = output;
  xz->avail_out = output_capacity;
  lzma_ret status = lzma_code(xz, LZMA_RUN);
  *consumed = input_length - xz->avail_in;
  *produced = output_capacity - xz->avail_out;
  switch (status) {
  case LZMA_OK:
  case LZMA_BUF_ERROR: return CCOMPRESSION_MORE;
  case LZMA_STREAM_END: return CCOMPRESSION_MEMBER_END;
  case LZMA_MEM_ERROR:
  case LZMA_MEMLIMIT_ERROR: return CCOMPRESSION_NO_MEMORY;
  case LZMA_OPTIONS_ERROR:
  case LZMA_UNSUPPORTED_CHECK: return CCOMPRESSION_UNSUPPORTED;
  default: return CCOMPRESSION_DAMAGED;
  }
}

ccompression_status ccompression_step(ccompression_stream *stream, const uint8_t *input, size_t input_length,
                                      size_t *consumed, uint8_t *output, size_t output_capacity, size_t *produced) {
  *consumed = 0;
  *produced = 0;
  if (stream->is_between && !open_member(stream)) return CCOMPRESSION_NO_MEMORY;
  stream->is_between = false;
  ccompression_status status = CCOMPRESSION_DAMAGED;
  switch (stream->format) {
  case CCOMPRESSION_GZIP:
    status = step_gzip(&stream->gzip, input, input_length, consumed, output, output_capacity, produced);
    break;
  case CCOMPRESSION_ZSTANDARD:
    status = step_zstandard(stream->zstandard, input, input_length, consumed, output, output_capacity, produced);
    break;
  case CCOMPRESSION_XZ:
    status = step_xz(&stream->xz, input, input_length, consumed, output, output_capacity, produced);
    break;
  }
  stream->is_between = status == CCOMPRESSION_MEMBER_END;
  return status;
}

void ccompression_close(ccompression_stream *stream) {
  switch (stream->format) {
  case CCOMPRESSION_GZIP: inflateEnd(&stream->gzip); break;
  case CCOMPRESSION_ZSTANDARD: ZSTD_freeDStream(stream->zstandard); break;
  case CCOMPRESSION_XZ: lzma_end(&stream->xz); break;
  }
  free(stream);
}

#define CBYTEMASKS_ONE_BYTE
#include "cbytemasks_twice.h"
#include "masks.h"

#if CBYTEMASKS_STEP != 1
#error "this build was to go byte by byte"
#endif

uint64_t cbytemasks_twice_bytes(int mask, const uint8_t *bytes) { return masks[mask].mask(bytes); }

uint64_t cbytemasks_twice_continuations_by_bytes(const uint8_t *bytes, int64_t count) {
  return cbytemasks_count(bytes, count, 0x80, 0xBF);
}

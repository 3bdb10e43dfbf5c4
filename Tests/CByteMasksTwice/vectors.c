#include "cbytemasks_twice.h"
#include "masks.h"

int cbytemasks_twice_count(void) { return (int)(sizeof masks / sizeof masks[0]); }

const char *cbytemasks_twice_name(int mask) { return masks[mask].name; }

uint64_t cbytemasks_twice_vectors(int mask, const uint8_t *bytes) { return masks[mask].mask(bytes); }

uint64_t cbytemasks_twice_continuations_by_vectors(const uint8_t *bytes, int64_t count) {
  return cbytemasks_count(bytes, count, 0x80, 0xBF);
}

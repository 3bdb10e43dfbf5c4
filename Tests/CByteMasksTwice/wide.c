#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define CBYTEMASKS_WIDE
#include "cbytemasks_twice.h"
#include "masks.h"

static uint64_t wide(int mask, const uint8_t *bytes) { return masks[mask].mask(bytes); }
#pragma clang attribute pop

uint64_t cbytemasks_twice_wide(int mask, const uint8_t *bytes) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") ? wide(mask, bytes) : cbytemasks_twice_vectors(mask, bytes);
}
#else
#include "cbytemasks_twice.h"

uint64_t cbytemasks_twice_wide(int mask, const uint8_t *bytes) { return cbytemasks_twice_vectors(mask, bytes); }
#endif

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define CBYTEMASKS_WIDE
#include "cbytemasks.h"

extern const cbytemasks_functions cbytemasks_wide;
const cbytemasks_functions cbytemasks_wide = {CBYTEMASKS_ALL(CBYTEMASKS_VALUE)};
#pragma clang attribute pop
#endif

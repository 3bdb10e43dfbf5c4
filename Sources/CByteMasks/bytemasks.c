#include "cbytemasks.h"

static const cbytemasks_functions narrow = {CBYTEMASKS_ALL(CBYTEMASKS_VALUE)};
const cbytemasks_functions *cbytemasks_chosen = &narrow;

#if defined(__x86_64__)
extern const cbytemasks_functions cbytemasks_wide;

__attribute__((constructor)) static void choose(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2")) { cbytemasks_chosen = &cbytemasks_wide; }
}
#endif

#include "cchecksum.h"

// The header alone: the program needs no library for it at run time.
#define XXH_INLINE_ALL
#include <xxhash.h>

uint64_t cchecksum_xxh3(const void *bytes, size_t length) { return XXH3_64bits(bytes, length); }

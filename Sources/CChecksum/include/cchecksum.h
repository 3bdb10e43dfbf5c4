#ifndef CCHECKSUM_H
#define CCHECKSUM_H

#include <stddef.h>
#include <stdint.h>

// XXH3 of 64 bits, without a seed.
uint64_t cchecksum_xxh3(const void *_Nullable bytes, size_t length);

#endif

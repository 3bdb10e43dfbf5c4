#ifndef CBYTEMASKS_TWICE_H
#define CBYTEMASKS_TWICE_H

#include <stdint.h>

// All masks of 64 bytes, built as the program has them, narrow and wide, and without vector instructions.

// How many masks there are.
int cbytemasks_twice_count(void);

// The name of a mask.
const char *cbytemasks_twice_name(int mask);

// A mask of 65 bytes, by vector instructions where the processor has them.
uint64_t cbytemasks_twice_vectors(int mask, const uint8_t *bytes);

// The same mask by 32 bytes a step where the processor can, and else as before.
uint64_t cbytemasks_twice_wide(int mask, const uint8_t *bytes);

// The same mask, one byte a step.
uint64_t cbytemasks_twice_bytes(int mask, const uint8_t *bytes);

// How many of a range's bytes continue a character, either way.
uint64_t cbytemasks_twice_continuations_by_vectors(const uint8_t *bytes, int64_t count);
uint64_t cbytemasks_twice_continuations_by_bytes(const uint8_t *bytes, int64_t count);

#endif

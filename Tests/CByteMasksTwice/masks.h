// The masks by their numbers, of the build that includes this.

#include "../../Sources/CByteMasks/include/cbytemasks.h"

#define MASK(name) {#name, cbytemasks_##name##_64},

static const struct {
  const char *name;
  uint64_t (*mask)(const uint8_t *);
} masks[] = {CBYTEMASKS_ALL(MASK)};

// The masks by their numbers, of the build that includes this.

#include "../../Sources/CByteMasks/include/cbytemasks.h"

#define MASK(name) {#name, cbytemasks_##name##_64}

static const struct {
  const char *name;
  uint64_t (*mask)(const uint8_t *);
} masks[] = {
  MASK(ascii_words), MASK(words), MASK(capitals), MASK(sign_leads), MASK(no_latin_letters), MASK(line_breaks),
  MASK(terminators),
  MASK(sentence_marks), MASK(unsettled), MASK(odd_spaces), MASK(escaped), MASK(odd_in_cells), MASK(beyond_ascii),
  MASK(line_feeds), MASK(open_parentheses),
};

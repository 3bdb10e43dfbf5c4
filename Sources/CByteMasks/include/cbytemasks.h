#ifndef CBYTEMASKS_H
#define CBYTEMASKS_H

#include <stdint.h>

// Masks of 64 bytes of UTF-8, bit i for byte i: the vector instructions that Swift has no words for. Every function
// reads 64 bytes, but for those that look behind spaces, which read one more.

#if defined(__SSE2__)
#include <emmintrin.h>

typedef __m128i cbytemasks_block;
#define CBYTEMASKS_STEP 16

static inline cbytemasks_block cbytemasks_load(const uint8_t *bytes) {
  return _mm_loadu_si128((const __m128i *)bytes);
}
static inline cbytemasks_block cbytemasks_is(cbytemasks_block block, uint8_t byte) {
  return _mm_cmpeq_epi8(block, _mm_set1_epi8((char)byte));
}
// Whether a byte lies between two values, both included.
static inline cbytemasks_block cbytemasks_in(cbytemasks_block block, uint8_t first, uint8_t last) {
  __m128i shifted = _mm_sub_epi8(block, _mm_set1_epi8((char)first));
  return _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8((char)(last - first))), shifted);
}
static inline cbytemasks_block cbytemasks_or(cbytemasks_block one, cbytemasks_block other) {
  return _mm_or_si128(one, other);
}
static inline cbytemasks_block cbytemasks_and(cbytemasks_block one, cbytemasks_block other) {
  return _mm_and_si128(one, other);
}
static inline cbytemasks_block cbytemasks_lower(cbytemasks_block block) {
  return _mm_or_si128(block, _mm_set1_epi8(0x20));
}
static inline uint64_t cbytemasks_bits(cbytemasks_block block) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(block);
}

#else

// One byte a step, for processors without SSE2.
typedef uint8_t cbytemasks_block;
#define CBYTEMASKS_STEP 1

static inline cbytemasks_block cbytemasks_load(const uint8_t *bytes) { return *bytes; }
static inline cbytemasks_block cbytemasks_is(cbytemasks_block block, uint8_t byte) { return block == byte; }
static inline cbytemasks_block cbytemasks_in(cbytemasks_block block, uint8_t first, uint8_t last) {
  return block >= first && block <= last;
}
static inline cbytemasks_block cbytemasks_or(cbytemasks_block one, cbytemasks_block other) { return one | other; }
static inline cbytemasks_block cbytemasks_and(cbytemasks_block one, cbytemasks_block other) { return one & other; }
static inline cbytemasks_block cbytemasks_lower(cbytemasks_block block) { return block | 0x20; }
static inline uint64_t cbytemasks_bits(cbytemasks_block block) { return block; }

#endif

// ASCII letters, digits, `_`, and all bytes beyond ASCII.
static inline uint64_t cbytemasks_words(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block letters = cbytemasks_in(cbytemasks_lower(block), 'a', 'z');
    cbytemasks_block others = cbytemasks_or(cbytemasks_in(block, '0', '9'), cbytemasks_is(block, '_'));
    cbytemasks_block high = cbytemasks_in(block, 0x80, 0xFF);
    mask |= cbytemasks_bits(cbytemasks_or(cbytemasks_or(letters, others), high)) << start;
  }
  return mask;
}

// C2 and E2, the lead bytes of the signs of Latin-1 and of general punctuation.
static inline uint64_t cbytemasks_sign_leads(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_is(block, 0xE2));
    mask |= cbytemasks_bits(leads) << start;
  }
  return mask;
}

// LF, CR, and the lead bytes of the line breaks beyond ASCII.
static inline uint64_t cbytemasks_line_breaks(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block ascii = cbytemasks_or(cbytemasks_is(block, 0x0A), cbytemasks_is(block, 0x0D));
    cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_is(block, 0xE2));
    mask |= cbytemasks_bits(cbytemasks_or(ascii, leads)) << start;
  }
  return mask;
}

// ASCII's full stop, exclamation and question mark.
static inline cbytemasks_block cbytemasks_is_term(cbytemasks_block block) {
  return cbytemasks_or(
    cbytemasks_or(cbytemasks_is(block, '.'), cbytemasks_is(block, '!')), cbytemasks_is(block, '?'));
}

// ASCII's terminators, and the lead bytes of those beyond it.
static inline uint64_t cbytemasks_terminators(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block leads = cbytemasks_or(
      cbytemasks_or(cbytemasks_is(block, 0xE2), cbytemasks_is(block, 0xE3)), cbytemasks_is(block, 0xEF));
    mask |= cbytemasks_bits(cbytemasks_or(cbytemasks_is_term(block), leads)) << start;
  }
  return mask;
}

// ASCII's terminators, and the lead bytes of all characters but ASCII and U+00C0 to U+00FF.
static inline uint64_t cbytemasks_sentence_marks(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_in(block, 0xC4, 0xFF));
    mask |= cbytemasks_bits(cbytemasks_or(cbytemasks_is_term(block), leads)) << start;
  }
  return mask;
}

// What a step of normalization may change: controls, apostrophes, `&`, bytes beyond ASCII, and spaces before a space, a line
// break or a mark that has none before it.
static inline uint64_t cbytemasks_unsettled(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block next = cbytemasks_load(bytes + start + 1);
    cbytemasks_block odd = cbytemasks_or(cbytemasks_in(block, 0x00, 0x1F), cbytemasks_in(block, 0x7F, 0xFF));
    cbytemasks_block marks = cbytemasks_or(cbytemasks_in(block, '&', '\''), cbytemasks_is(block, '`'));
    cbytemasks_block behind = cbytemasks_or(
      cbytemasks_or(cbytemasks_in(next, ' ', '!'), cbytemasks_in(next, ':', ';')),
      cbytemasks_or(
        cbytemasks_or(cbytemasks_is(next, ','), cbytemasks_is(next, '.')),
        cbytemasks_or(cbytemasks_is(next, '?'), cbytemasks_is(next, 0x0A))));
    cbytemasks_block moved = cbytemasks_and(cbytemasks_is(block, ' '), behind);
    mask |= cbytemasks_bits(cbytemasks_or(cbytemasks_or(odd, marks), moved)) << start;
  }
  return mask;
}

// Controls, spaces before a space, and the lead bytes of white space beyond ASCII.
static inline uint64_t cbytemasks_odd_spaces(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block next = cbytemasks_load(bytes + start + 1);
    cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_in(block, 0xE1, 0xE3));
    cbytemasks_block twice = cbytemasks_and(cbytemasks_is(block, ' '), cbytemasks_is(next, ' '));
    cbytemasks_block odd = cbytemasks_or(cbytemasks_or(leads, twice), cbytemasks_in(block, 0x00, 0x1F));
    mask |= cbytemasks_bits(odd) << start;
  }
  return mask;
}

// Controls and the backslash.
static inline uint64_t cbytemasks_escaped(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    cbytemasks_block block = cbytemasks_load(bytes + start);
    cbytemasks_block escaped = cbytemasks_or(cbytemasks_in(block, 0x00, 0x1F), cbytemasks_is(block, 0x5C));
    mask |= cbytemasks_bits(escaped) << start;
  }
  return mask;
}

// Bytes beyond ASCII.
static inline uint64_t cbytemasks_beyond_ascii(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    mask |= cbytemasks_bits(cbytemasks_in(cbytemasks_load(bytes + start), 0x80, 0xFF)) << start;
  }
  return mask;
}

// Bytes that continue a character.
static inline uint64_t cbytemasks_continuations(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    mask |= cbytemasks_bits(cbytemasks_in(cbytemasks_load(bytes + start), 0x80, 0xBF)) << start;
  }
  return mask;
}

// Bytes of one value.
static inline uint64_t cbytemasks_equal(const uint8_t *bytes, uint8_t byte) {
  uint64_t mask = 0;
  for (int start = 0; start < 64; start += CBYTEMASKS_STEP) {
    mask |= cbytemasks_bits(cbytemasks_is(cbytemasks_load(bytes + start), byte)) << start;
  }
  return mask;
}

#endif

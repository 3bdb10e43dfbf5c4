#ifndef CBYTEMASKS_H
#define CBYTEMASKS_H

#include <stdint.h>

// Classes of bytes of UTF-8, for 16 bytes at a time: the vector instructions that Swift has no words for. Each class has
// two functions: NAME_16 reads 17 bytes, NAME_64 reads 65, and both give bit i for byte i. With CBYTEMASKS_WIDE, for code
// that only processors with AVX2 run, there is NAME_64 alone, which goes by 32 bytes.

#if defined(CBYTEMASKS_WIDE)
#include <immintrin.h>
#elif defined(__SSE2__) && !defined(CBYTEMASKS_ONE_BYTE)
#include <emmintrin.h>
#endif

#pragma clang assume_nonnull begin

#if defined(CBYTEMASKS_WIDE) || (defined(__SSE2__) && !defined(CBYTEMASKS_ONE_BYTE))

// AVX2's instructions are SSE2's with other names and twice the bytes.
#if defined(CBYTEMASKS_WIDE)
typedef __m256i cbytemasks_block;
#define CBYTEMASKS_STEP 32
#define CBYTEMASKS_CALL(name) _mm256_##name
#define CBYTEMASKS_WHOLE(name) _mm256_##name##_si256
#else
typedef __m128i cbytemasks_block;
#define CBYTEMASKS_STEP 16
#define CBYTEMASKS_CALL(name) _mm_##name
#define CBYTEMASKS_WHOLE(name) _mm_##name##_si128
#endif

static inline cbytemasks_block cbytemasks_load(const uint8_t *bytes) {
  return CBYTEMASKS_WHOLE(loadu)((const cbytemasks_block *)bytes);
}
static inline cbytemasks_block cbytemasks_every(uint8_t byte) { return CBYTEMASKS_CALL(set1_epi8)((char)byte); }
static inline cbytemasks_block cbytemasks_is(cbytemasks_block block, uint8_t byte) {
  return CBYTEMASKS_CALL(cmpeq_epi8)(block, cbytemasks_every(byte));
}
// Whether a byte lies between two values, both included.
static inline cbytemasks_block cbytemasks_in(cbytemasks_block block, uint8_t first, uint8_t last) {
  cbytemasks_block shifted = CBYTEMASKS_CALL(sub_epi8)(block, cbytemasks_every(first));
  cbytemasks_block capped = CBYTEMASKS_CALL(min_epu8)(shifted, cbytemasks_every((uint8_t)(last - first)));
  return CBYTEMASKS_CALL(cmpeq_epi8)(capped, shifted);
}
static inline cbytemasks_block cbytemasks_or(cbytemasks_block one, cbytemasks_block other) {
  return CBYTEMASKS_WHOLE(or)(one, other);
}
static inline cbytemasks_block cbytemasks_and(cbytemasks_block one, cbytemasks_block other) {
  return CBYTEMASKS_WHOLE(and)(one, other);
}
static inline cbytemasks_block cbytemasks_differ(cbytemasks_block one, cbytemasks_block other) {
  return CBYTEMASKS_WHOLE(xor)(one, other);
}
static inline cbytemasks_block cbytemasks_lower(cbytemasks_block block) {
  return cbytemasks_or(block, cbytemasks_every(0x20));
}
static inline uint64_t cbytemasks_bits(cbytemasks_block block) {
  return (uint64_t)(uint32_t)CBYTEMASKS_CALL(movemask_epi8)(block);
}

#else

// One byte a step, for processors without SSE2, and for the test that compares both.
typedef uint8_t cbytemasks_block;
#define CBYTEMASKS_STEP 1

static inline cbytemasks_block cbytemasks_load(const uint8_t *bytes) { return *bytes; }
static inline cbytemasks_block cbytemasks_is(cbytemasks_block block, uint8_t byte) { return block == byte; }
static inline cbytemasks_block cbytemasks_in(cbytemasks_block block, uint8_t first, uint8_t last) {
  return block >= first && block <= last;
}
static inline cbytemasks_block cbytemasks_or(cbytemasks_block one, cbytemasks_block other) { return one | other; }
static inline cbytemasks_block cbytemasks_and(cbytemasks_block one, cbytemasks_block other) { return one & other; }
static inline cbytemasks_block cbytemasks_differ(cbytemasks_block one, cbytemasks_block other) { return one ^ other; }
static inline cbytemasks_block cbytemasks_lower(cbytemasks_block block) { return block | 0x20; }
static inline uint64_t cbytemasks_bits(cbytemasks_block block) { return block; }

#endif

// Defines NAME_16 and NAME_64 from NAME, which tells the class of a block of bytes from it and the block one byte on.
#define CBYTEMASKS_DEFINE(name)                                                                      \
  static inline uint64_t name##_of(const uint8_t *bytes, int count) {                                \
    uint64_t mask = 0;                                                                               \
    for (int start = 0; start < count; start += CBYTEMASKS_STEP) {                                   \
      cbytemasks_block block = cbytemasks_load(bytes + start);                                       \
      mask |= cbytemasks_bits(name(block, cbytemasks_load(bytes + start + 1))) << start;             \
    }                                                                                                \
    return mask;                                                                                     \
  }                                                                                                  \
  static inline uint64_t name##_64(const uint8_t *bytes) { return name##_of(bytes, 64); }            \
  CBYTEMASKS_DEFINE_16(name)
#if CBYTEMASKS_STEP <= 16
#define CBYTEMASKS_DEFINE_16(name) \
  static inline uint64_t name##_16(const uint8_t *bytes) { return name##_of(bytes, 16); }
#else
#define CBYTEMASKS_DEFINE_16(name)
#endif

// ASCII letters, digits and `_`.
static inline cbytemasks_block cbytemasks_ascii_words(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  cbytemasks_block letters = cbytemasks_in(cbytemasks_lower(block), 'a', 'z');
  return cbytemasks_or(letters, cbytemasks_or(cbytemasks_in(block, '0', '9'), cbytemasks_is(block, '_')));
}
CBYTEMASKS_DEFINE(cbytemasks_ascii_words)

// ASCII letters, digits, `_`, and all bytes beyond ASCII.
static inline cbytemasks_block cbytemasks_words(cbytemasks_block block, cbytemasks_block next) {
  return cbytemasks_or(cbytemasks_ascii_words(block, next), cbytemasks_in(block, 0x80, 0xFF));
}
CBYTEMASKS_DEFINE(cbytemasks_words)

// ASCII capitals.
static inline cbytemasks_block cbytemasks_capitals(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_in(block, 'A', 'Z');
}
CBYTEMASKS_DEFINE(cbytemasks_capitals)

// C2 and E2, the lead bytes of the signs of Latin-1 and of general punctuation.
static inline cbytemasks_block cbytemasks_sign_leads(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_is(block, 0xE2));
}
CBYTEMASKS_DEFINE(cbytemasks_sign_leads)

// Bytes of all characters but ASCII and the letters of Latin-1, at least one of each.
static inline cbytemasks_block cbytemasks_no_latin_letters(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_in(block, 0xC4, 0xFF));
  // The ends of U+00D7 and U+00F7, the signs among the letters.
  return cbytemasks_or(leads, cbytemasks_or(cbytemasks_is(block, 0x97), cbytemasks_is(block, 0xB7)));
}
CBYTEMASKS_DEFINE(cbytemasks_no_latin_letters)

// LF, CR, and the lead bytes of the line breaks beyond ASCII.
static inline cbytemasks_block cbytemasks_line_breaks(cbytemasks_block block, cbytemasks_block next) {
  cbytemasks_block ascii = cbytemasks_or(cbytemasks_is(block, 0x0A), cbytemasks_is(block, 0x0D));
  return cbytemasks_or(ascii, cbytemasks_sign_leads(block, next));
}
CBYTEMASKS_DEFINE(cbytemasks_line_breaks)

// ASCII's full stop, exclamation and question mark.
static inline cbytemasks_block cbytemasks_is_term(cbytemasks_block block) {
  return cbytemasks_or(
    cbytemasks_or(cbytemasks_is(block, '.'), cbytemasks_is(block, '!')), cbytemasks_is(block, '?'));
}

// ASCII's terminators, and the lead bytes of those beyond it.
static inline cbytemasks_block cbytemasks_terminators(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  cbytemasks_block leads = cbytemasks_or(
    cbytemasks_or(cbytemasks_is(block, 0xE2), cbytemasks_is(block, 0xE3)), cbytemasks_is(block, 0xEF));
  return cbytemasks_or(cbytemasks_is_term(block), leads);
}
CBYTEMASKS_DEFINE(cbytemasks_terminators)

// ASCII's terminators, parentheses, and the lead bytes of all characters but ASCII and U+00C0 to U+00FF.
static inline cbytemasks_block cbytemasks_sentence_marks(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_in(block, 0xC4, 0xFF));
  cbytemasks_block ascii = cbytemasks_or(cbytemasks_is_term(block), cbytemasks_in(block, '(', ')'));
  return cbytemasks_or(ascii, leads);
}
CBYTEMASKS_DEFINE(cbytemasks_sentence_marks)

// What a step of normalization may change: controls, apostrophes, `&`, the lead bytes of characters beyond ASCII, and spaces
// before a space, a line feed or a mark that has none before it.
static inline cbytemasks_block cbytemasks_unsettled(cbytemasks_block block, cbytemasks_block next) {
  cbytemasks_block controls = cbytemasks_or(cbytemasks_in(block, 0x00, 0x1F), cbytemasks_is(block, 0x7F));
  cbytemasks_block odd = cbytemasks_or(controls, cbytemasks_in(block, 0xC0, 0xFF));
  cbytemasks_block marks = cbytemasks_or(cbytemasks_in(block, '&', '\''), cbytemasks_is(block, '`'));
  cbytemasks_block behind = cbytemasks_or(
    cbytemasks_or(cbytemasks_in(next, ' ', '!'), cbytemasks_in(next, ':', ';')),
    cbytemasks_or(
      cbytemasks_or(cbytemasks_is(next, ','), cbytemasks_is(next, '.')),
      cbytemasks_or(cbytemasks_is(next, '?'), cbytemasks_is(next, 0x0A))));
  return cbytemasks_or(cbytemasks_or(odd, marks), cbytemasks_and(cbytemasks_is(block, ' '), behind));
}
CBYTEMASKS_DEFINE(cbytemasks_unsettled)

// Controls, spaces before a space, and the lead bytes of white space beyond ASCII.
static inline cbytemasks_block cbytemasks_odd_spaces(cbytemasks_block block, cbytemasks_block next) {
  cbytemasks_block leads = cbytemasks_or(cbytemasks_is(block, 0xC2), cbytemasks_in(block, 0xE1, 0xE3));
  cbytemasks_block twice = cbytemasks_and(cbytemasks_is(block, ' '), cbytemasks_is(next, ' '));
  return cbytemasks_or(cbytemasks_or(leads, twice), cbytemasks_in(block, 0x00, 0x1F));
}
CBYTEMASKS_DEFINE(cbytemasks_odd_spaces)

// Controls and the backslash.
static inline cbytemasks_block cbytemasks_escaped(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_or(cbytemasks_in(block, 0x00, 0x1F), cbytemasks_is(block, 0x5C));
}
CBYTEMASKS_DEFINE(cbytemasks_escaped)

// What keeps bytes from being one line and one cell as they are, or may: odd spaces, and the backslash.
static inline cbytemasks_block cbytemasks_odd_in_cells(cbytemasks_block block, cbytemasks_block next) {
  return cbytemasks_or(cbytemasks_odd_spaces(block, next), cbytemasks_is(block, 0x5C));
}
CBYTEMASKS_DEFINE(cbytemasks_odd_in_cells)

// Bytes beyond ASCII.
static inline cbytemasks_block cbytemasks_beyond_ascii(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_in(block, 0x80, 0xFF);
}
CBYTEMASKS_DEFINE(cbytemasks_beyond_ascii)

// How many bytes have a value between two, both included; reads no other.
static inline uint64_t cbytemasks_count(const uint8_t *bytes, int64_t count, uint8_t first, uint8_t last) {
  uint64_t total = 0;
  int64_t index = 0;
#if CBYTEMASKS_STEP == 16
  while (count - index >= 16) {
    // Each of 16 counters of a byte goes up by one at most in a step, and up to 255.
    int64_t end = index + (count - index < 255 * 16 ? (count - index) / 16 * 16 : 255 * 16);
    __m128i counters = _mm_setzero_si128();
    for (; index < end; index += 16) {
      counters = _mm_sub_epi8(counters, cbytemasks_in(cbytemasks_load(bytes + index), first, last));
    }
    __m128i sums = _mm_sad_epu8(counters, _mm_setzero_si128());
    total += (uint64_t)_mm_cvtsi128_si64(sums) + (uint64_t)_mm_cvtsi128_si64(_mm_srli_si128(sums, 8));
  }
#endif
  for (; index < count; index++) { total += bytes[index] >= first && bytes[index] <= last; }
  return total;
}

// Line feeds.
static inline cbytemasks_block cbytemasks_line_feeds(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_is(block, 0x0A);
}
CBYTEMASKS_DEFINE(cbytemasks_line_feeds)

// Opening parentheses.
static inline cbytemasks_block cbytemasks_open_parentheses(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_is(block, '(');
}
CBYTEMASKS_DEFINE(cbytemasks_open_parentheses)

// The signs that addresses, tags and user names have.
static inline cbytemasks_block cbytemasks_address_signs(cbytemasks_block block, cbytemasks_block next) {
  (void)next;
  return cbytemasks_or(
    cbytemasks_or(cbytemasks_is(block, '.'), cbytemasks_is(block, ':')),
    cbytemasks_or(cbytemasks_is(block, '@'), cbytemasks_is(block, '#')));
}
CBYTEMASKS_DEFINE(cbytemasks_address_signs)

// Bytes that begin or follow something other than ASCII and well-formed pairs of UTF-8: leads of longer sequences, bytes that
// no text has, and all where a lead is not followed by one continuation, or a continuation does not follow a lead.
static inline cbytemasks_block cbytemasks_no_pairs(cbytemasks_block block, cbytemasks_block next) {
  cbytemasks_block broken = cbytemasks_differ(cbytemasks_in(block, 0xC2, 0xDF), cbytemasks_in(next, 0x80, 0xBF));
  return cbytemasks_or(broken, cbytemasks_or(cbytemasks_in(block, 0xC0, 0xC1), cbytemasks_in(block, 0xE0, 0xFF)));
}
CBYTEMASKS_DEFINE(cbytemasks_no_pairs)

// Every class.
#define CBYTEMASKS_ALL(CLASS)                                                                        \
  CLASS(ascii_words) CLASS(words) CLASS(capitals) CLASS(sign_leads) CLASS(no_latin_letters)          \
  CLASS(line_breaks) CLASS(terminators) CLASS(sentence_marks) CLASS(unsettled) CLASS(odd_spaces)     \
  CLASS(escaped) CLASS(odd_in_cells) CLASS(beyond_ascii) CLASS(line_feeds) CLASS(open_parentheses)   \
  CLASS(address_signs) CLASS(no_pairs)

// The NAME_64 of each class.
typedef uint64_t (*cbytemasks_function)(const uint8_t *bytes);
#define CBYTEMASKS_MEMBER(name) cbytemasks_function name;
typedef struct {
  CBYTEMASKS_ALL(CBYTEMASKS_MEMBER)
} cbytemasks_functions;

// What cbytemasks_fastest gives, chosen before the program starts.
extern const cbytemasks_functions *cbytemasks_chosen;

// Those that are fastest on this processor.
static inline const cbytemasks_functions *cbytemasks_fastest(void) { return cbytemasks_chosen; }

#define CBYTEMASKS_VALUE(name) .name = cbytemasks_##name##_64,

#pragma clang assume_nonnull end

#endif

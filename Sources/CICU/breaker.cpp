#include "cicu.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_breaker {
  UBreakIterator *iterator;
};

cicu_breaker *cicu_breaker_open(cicu_break_kind kind, const char *locale, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = kind == CICU_BREAK_WORD ? UBRK_WORD : UBRK_SENTENCE;
  UBreakIterator *iterator = ubrk_open(type, locale, nullptr, 0, &status);
  *error = status;
  if (U_FAILURE(status)) return nullptr;
  return new cicu_breaker{iterator};
}

void cicu_breaker_close(cicu_breaker *breaker) {
  if (breaker == nullptr) return;
  ubrk_close(breaker->iterator);
  delete breaker;
}

int32_t cicu_breaker_boundaries(cicu_breaker *breaker, const uint8_t *bytes, int32_t length, int32_t *boundaries,
                                int32_t *statuses, int32_t capacity, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  if (length > 0) {
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, reinterpret_cast<const char *>(bytes), length, &status);
    ubrk_setUText(breaker->iterator, &text, &status);
    if (U_SUCCESS(status)) {
      ubrk_first(breaker->iterator);
      for (int32_t at = ubrk_next(breaker->iterator); at != UBRK_DONE; at = ubrk_next(breaker->iterator)) {
        if (count < capacity) {
          if (boundaries != nullptr) boundaries[count] = at;
          if (statuses != nullptr) statuses[count] = ubrk_getRuleStatus(breaker->iterator);
        }
        count += 1;
      }
      // The iterator must not keep pointing into the caller's bytes.
      UErrorCode detach = U_ZERO_ERROR;
      ubrk_setText(breaker->iterator, u"", 0, &detach);
    }
    utext_close(&text);
  }
  *error = status;
  return count;
}

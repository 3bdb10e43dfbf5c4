#include "cicu.h"

#include <cstring>

#include <unicode/uloc.h>

namespace {

bool contains(const char *const *codes, const char *code) {
  for (; *codes != nullptr; ++codes) {
    if (std::strcmp(*codes, code) == 0) return true;
  }
  return false;
}

} // namespace

bool cicu_is_language(const char *code) { return contains(uloc_getISOLanguages(), code); }
bool cicu_is_region(const char *code) { return contains(uloc_getISOCountries(), code); }

// The result object that all transformations of the shim fill.
#ifndef CICU_TEXT_HPP
#define CICU_TEXT_HPP

#include "cicu.h"

#include <string>
#include <vector>

#include <unicode/edits.h>

struct cicu_text {
  std::string bytes;
  std::vector<cicu_edit> edits;

  /// Takes over ICU's change list; `false` when it is damaged or too long.
  bool take(const icu::Edits &changes);
};

#endif

#include "text.hpp"

#include <new>

#include <unicode/uclean.h>
#include <unicode/uscript.h>
#include <unicode/utypes.h>
#include <unicode/uvernum.h>

const char *cicu_version(void) { return U_ICU_VERSION; }

const char *cicu_error_name(int32_t code) { return u_errorName(static_cast<UErrorCode>(code)); }

cicu_text *cicu_text_open(void) { return new (std::nothrow) cicu_text(); }
void cicu_text_close(cicu_text *text) { delete text; }

const uint8_t *cicu_text_bytes(const cicu_text *text) {
  return reinterpret_cast<const uint8_t *>(text->bytes.data());
}
size_t cicu_text_length(const cicu_text *text) { return text->bytes.size(); }

const cicu_edit *cicu_text_edits(const cicu_text *text) {
  static const cicu_edit none = {0, 0, 0, 0};
  return text->edits.empty() ? &none : text->edits.data();
}
size_t cicu_text_edit_count(const cicu_text *text) { return text->edits.size(); }

bool cicu_text::take(const icu::Edits &changes) {
  UErrorCode status = U_ZERO_ERROR;
  edits.clear();
  icu::Edits::Iterator each = changes.getFineChangesIterator();
  while (each.next(status)) {
    cicu_edit edit;
    edit.source_start = each.sourceIndex();
    edit.source_end = each.sourceIndex() + each.oldLength();
    edit.target_start = each.destinationIndex();
    edit.target_end = each.destinationIndex() + each.newLength();
    edits.push_back(edit);
  }
  return U_SUCCESS(status);
}

const char *cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(static_cast<UChar32>(scalar), &status);
  const char *name = U_SUCCESS(status) ? uscript_getShortName(script) : nullptr;
  return name != nullptr ? name : "Zzzz";
}

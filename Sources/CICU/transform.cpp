#include "text.hpp"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

namespace {

const icu::Normalizer2 *normalizer(cicu_form form, UErrorCode &status) {
  switch (form) {
  case CICU_NFC: return icu::Normalizer2::getNFCInstance(status);
  case CICU_NFD: return icu::Normalizer2::getNFDInstance(status);
  case CICU_NFKC: return icu::Normalizer2::getNFKCInstance(status);
  case CICU_NFKD: return icu::Normalizer2::getNFKDInstance(status);
  case CICU_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(status);
  }
  status = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

icu::StringPiece piece(const uint8_t *bytes, int32_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(bytes), length);
}

} // namespace

void cicu_normalize(cicu_form form, const uint8_t *bytes, int32_t length, cicu_text *result, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  result->bytes.clear();
  result->edits.clear();
  const icu::Normalizer2 *instance = normalizer(form, status);
  if (U_SUCCESS(status) && length > 0) {
    icu::Edits edits;
    icu::StringByteSink<std::string> sink(&result->bytes, length);
    instance->normalizeUTF8(0, piece(bytes, length), sink, &edits, status);
    if (U_SUCCESS(status) && !result->take(edits)) status = U_INDEX_OUTOFBOUNDS_ERROR;
  }
  *error = status;
}

bool cicu_is_normalized(cicu_form form, const uint8_t *bytes, int32_t length, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, status);
  bool answer = true;
  if (U_SUCCESS(status) && length > 0) answer = instance->isNormalizedUTF8(piece(bytes, length), status);
  *error = status;
  return U_SUCCESS(status) && answer;
}

void cicu_case_fold(const uint8_t *bytes, int32_t length, cicu_text *result, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  result->bytes.clear();
  result->edits.clear();
  if (length > 0) {
    icu::Edits edits;
    icu::StringByteSink<std::string> sink(&result->bytes, length);
    icu::CaseMap::utf8Fold(0, piece(bytes, length), sink, &edits, status);
    if (U_SUCCESS(status) && !result->take(edits)) status = U_INDEX_OUTOFBOUNDS_ERROR;
  }
  *error = status;
}

// The C face of the few ICU services that Bitesto uses.
//
// Swift never sees ICU's own headers: their enums clash with those of the ICU inside Foundation, and
// `urename.h` hides the functions behind macros. All text is UTF-8, all offsets are in bytes, and every
// function that can fail reports ICU's error code through its last parameter (0 or less is success).
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// ICU's version, for example "72.1". The string is static.
const char *_Nonnull cicu_version(void);

/// The symbolic name of an ICU error code, for example "U_ILLEGAL_ARGUMENT_ERROR". The string is static.
const char *_Nonnull cicu_error_name(int32_t code);

/// A growing result of a transformation: the new text and, in order, what changed.
typedef struct cicu_text cicu_text;

/// One replaced stretch: source bytes [source_start, source_end) became result bytes [target_start, target_end).
typedef struct {
  int32_t source_start, source_end;
  int32_t target_start, target_end;
} cicu_edit;

cicu_text *_Nullable cicu_text_open(void);
void cicu_text_close(cicu_text *_Nullable text);
const uint8_t *_Nonnull cicu_text_bytes(const cicu_text *_Nonnull text);
size_t cicu_text_length(const cicu_text *_Nonnull text);
const cicu_edit *_Nonnull cicu_text_edits(const cicu_text *_Nonnull text);
size_t cicu_text_edit_count(const cicu_text *_Nonnull text);

typedef enum { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD, CICU_NFKC_CASEFOLD } cicu_form;

/// Normalizes UTF-8 (UAX #15). Thread safe.
void cicu_normalize(cicu_form form, const uint8_t *_Nonnull bytes, int32_t length, cicu_text *_Nonnull result,
                    int32_t *_Nonnull error);

/// Whether UTF-8 is in the form already. Thread safe.
bool cicu_is_normalized(cicu_form form, const uint8_t *_Nonnull bytes, int32_t length, int32_t *_Nonnull error);

/// Full case folding, language-neutral (Unicode's CaseFolding C + F). Thread safe.
void cicu_case_fold(const uint8_t *_Nonnull bytes, int32_t length, cicu_text *_Nonnull result,
                    int32_t *_Nonnull error);

typedef enum { CICU_BREAK_WORD, CICU_BREAK_SENTENCE } cicu_break_kind;

/// A break iterator (UAX #29). One belongs to one task at a time.
typedef struct cicu_breaker cicu_breaker;

cicu_breaker *_Nullable cicu_breaker_open(cicu_break_kind kind, const char *_Nonnull locale,
                                          int32_t *_Nonnull error);
void cicu_breaker_close(cicu_breaker *_Nullable breaker);

/// Writes the boundaries after each piece of the text, the first at the end of the first piece and the last at
/// `length`, and each piece's rule status, into arrays of `capacity`; returns how many boundaries there are,
/// which may exceed `capacity` (then call again with more room). Empty text has none.
int32_t cicu_breaker_boundaries(cicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull bytes, int32_t length,
                                int32_t *_Nullable boundaries, int32_t *_Nullable statuses, int32_t capacity,
                                int32_t *_Nonnull error);

/// ISO 15924 code of a scalar's script, for example "Latn". The string is static.
const char *_Nonnull cicu_script(uint32_t scalar);

/// Whether the code is an ISO 639 language, or an ISO 3166 region in capitals, that ICU knows. Thread safe.
bool cicu_is_language(const char *_Nonnull code);
bool cicu_is_region(const char *_Nonnull code);

#ifdef __cplusplus
}
#endif

#endif

#include "creference_glossary.h"

// C23's #embed, which the toolchain's clang offers in C17 too; the compiler tracks the files as dependencies.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t demonyms[] = {
#embed "../../glossary/demonyms.tsv"
};
static const uint8_t institutions[] = {
#embed "../../glossary/institutions.tsv"
};
static const uint8_t media[] = {
#embed "../../glossary/media.tsv"
};
static const uint8_t persons[] = {
#embed "../../glossary/persons.tsv"
};
static const uint8_t places[] = {
#embed "../../glossary/places.tsv"
};
static const uint8_t treaties_and_events[] = {
#embed "../../glossary/treaties-and-events.tsv"
};
static const uint8_t weapons[] = {
#embed "../../glossary/weapons.tsv"
};

static const reference_glossary_file files[] = {
    {"demonyms.tsv", demonyms, sizeof demonyms},
    {"institutions.tsv", institutions, sizeof institutions},
    {"media.tsv", media, sizeof media},
    {"persons.tsv", persons, sizeof persons},
    {"places.tsv", places, sizeof places},
    {"treaties-and-events.tsv", treaties_and_events, sizeof treaties_and_events},
    {"weapons.tsv", weapons, sizeof weapons},
};

const reference_glossary_file *reference_glossary_files(void) { return files; }
size_t reference_glossary_count(void) { return sizeof files / sizeof files[0]; }

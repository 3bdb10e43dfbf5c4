// The project's own glossary, compiled into the program so that it is found from everywhere.
#ifndef CREFERENCE_GLOSSARY_H
#define CREFERENCE_GLOSSARY_H

#include <stddef.h>
#include <stdint.h>

/// One file of `glossary/`: its name, and its bytes.
typedef struct {
  const char *_Nonnull name;
  const uint8_t *_Nonnull bytes;
  size_t length;
} reference_glossary_file;

/// The files, in the order of their names; `reference_glossary_count` of them.
const reference_glossary_file *_Nonnull reference_glossary_files(void);
size_t reference_glossary_count(void);

#endif

#include "cxml_reader.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/xmlreader.h>

struct cxml_reader {
  xmlTextReaderPtr reader;
  cxml_source source;
  void *context;
  char message[256];
  int line;
  int column;
};

static int read_source(void *context, char *buffer, int capacity) {
  cxml_reader *reader = context;
  return reader->source(reader->context, (uint8_t *)buffer, capacity);
}

static int close_source(void *context) {
  (void)context;
  return 0;
}

static void on_error(void *context, xmlErrorPtr error) {
  cxml_reader *reader = context;
  // The first fault is the cause; what follows is libxml2's attempt to go on.
  if (error == NULL || error->level < XML_ERR_ERROR || reader->message[0] != '\0') return;
  strncpy(reader->message, error->message ? error->message : "malformed", sizeof reader->message - 1);
  reader->line = error->line;
  reader->column = error->int2;
}

cxml_reader *cxml_reader_open(cxml_source source, void *context) {
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  reader->source = source;
  reader->context = context;
  // XML_PARSE_NOENT, XML_PARSE_DTDLOAD and XML_PARSE_HUGE stay off: nothing is expanded, fetched or unlimited.
  reader->reader = xmlReaderForIO(read_source, close_source, reader, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA);
  if (reader->reader == NULL) {
    free(reader);
    return NULL;
  }
  xmlTextReaderSetStructuredErrorHandler(reader->reader, on_error, reader);
  return reader;
}

cxml_reader_event cxml_reader_next(cxml_reader *reader) {
  while (1) {
    int status = xmlTextReaderRead(reader->reader);
    if (status == 0) return reader->message[0] == '\0' ? CXML_READER_DONE : CXML_READER_FAILED;
    if (status < 0) return CXML_READER_FAILED;
    switch (xmlTextReaderNodeType(reader->reader)) {
    case XML_READER_TYPE_ELEMENT: return CXML_READER_START;
    case XML_READER_TYPE_END_ELEMENT: return CXML_READER_FINISH;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return CXML_READER_TEXT;
    case XML_READER_TYPE_ENTITY_REFERENCE: return CXML_READER_ENTITY;
    default: continue;
    }
  }
}

const char *cxml_reader_name(cxml_reader *reader) {
  return (const char *)xmlTextReaderConstLocalName(reader->reader);
}

const char *cxml_reader_namespace(cxml_reader *reader) {
  return (const char *)xmlTextReaderConstNamespaceUri(reader->reader);
}

const char *cxml_reader_text(cxml_reader *reader) { return (const char *)xmlTextReaderConstValue(reader->reader); }

char *cxml_reader_attribute(cxml_reader *reader, const char *name) {
  return (char *)xmlTextReaderGetAttribute(reader->reader, (const xmlChar *)name);
}

void cxml_reader_free(char *value) { xmlFree(value); }

int cxml_reader_is_empty(cxml_reader *reader) { return xmlTextReaderIsEmptyElement(reader->reader); }

int cxml_reader_line(cxml_reader *reader) { return xmlTextReaderGetParserLineNumber(reader->reader); }

const char *cxml_reader_encoding(cxml_reader *reader) {
  return (const char *)xmlTextReaderConstEncoding(reader->reader);
}

const char *cxml_reader_error(cxml_reader *reader, int *line, int *column) {
  *line = reader->line;
  *column = reader->column;
  return reader->message[0] == '\0' ? "it cannot be read" : reader->message;
}

void cxml_reader_close(cxml_reader *reader) {
  xmlFreeTextReader(reader->reader);
  free(reader);
}

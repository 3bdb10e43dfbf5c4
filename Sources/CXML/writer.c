#include "cxml_writer.h"

#include <stdlib.h>

#include <libxml/xmlwriter.h>

struct cxml_writer {
  xmlBufferPtr buffer;
  xmlTextWriterPtr writer;
};

cxml_writer *cxml_writer_open(void) {
  cxml_writer *result = calloc(1, sizeof *result);
  if (result == NULL) return NULL;
  result->buffer = xmlBufferCreate();
  if (result->buffer != NULL) result->writer = xmlNewTextWriterMemory(result->buffer, 0);
  if (result->writer == NULL) {
    cxml_writer_close(result);
    return NULL;
  }
  return result;
}

void cxml_writer_close(cxml_writer *writer) {
  if (writer == NULL) return;
  if (writer->writer != NULL) xmlFreeTextWriter(writer->writer);
  if (writer->buffer != NULL) xmlBufferFree(writer->buffer);
  free(writer);
}

// libxml2 counts the bytes that it wrote, or returns -1.
static int status(int written) { return written < 0 ? -1 : 0; }

int cxml_writer_start_document(cxml_writer *writer, const char *prolog) {
  if (xmlTextWriterStartDocument(writer->writer, NULL, "UTF-8", NULL) < 0) return -1;
  return status(xmlTextWriterWriteRaw(writer->writer, (const xmlChar *)prolog));
}

int cxml_writer_start(cxml_writer *writer, const char *name) {
  return status(xmlTextWriterStartElement(writer->writer, (const xmlChar *)name));
}

int cxml_writer_attribute(cxml_writer *writer, const char *name, const char *value) {
  return status(xmlTextWriterWriteAttribute(writer->writer, (const xmlChar *)name, (const xmlChar *)value));
}

int cxml_writer_text(cxml_writer *writer, const char *text) {
  return status(xmlTextWriterWriteString(writer->writer, (const xmlChar *)text));
}

int cxml_writer_space(cxml_writer *writer, const char *space) {
  return status(xmlTextWriterWriteRaw(writer->writer, (const xmlChar *)space));
}

int cxml_writer_end(cxml_writer *writer) { return status(xmlTextWriterEndElement(writer->writer)); }

int cxml_writer_take(cxml_writer *writer, cxml_writer_taker taker, void *context) {
  if (xmlTextWriterFlush(writer->writer) < 0) return -1;
  taker(context, xmlBufferContent(writer->buffer), (size_t)xmlBufferLength(writer->buffer));
  xmlBufferEmpty(writer->buffer);
  return 0;
}

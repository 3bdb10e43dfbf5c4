#include "cxml.h"

#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>

typedef struct {
  htmlParserCtxtPtr parser;
  cxml_handler handler;
  void *context;
} run;

static void report(run *work, cxml_kind kind, const xmlChar *bytes, size_t length) {
  xmlParserInputPtr input = work->parser->input;
  size_t source_end = (size_t)input->consumed + (size_t)(input->cur - input->base);
  cxml_event event = {kind, bytes, length, source_end};
  work->handler(work->context, &event);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  (void)attributes;
  report(context, CXML_START, name, strlen((const char *)name));
}

static void on_end(void *context, const xmlChar *name) {
  report(context, CXML_END, name, strlen((const char *)name));
}

static void on_text(void *context, const xmlChar *text, int length) {
  report(context, CXML_TEXT, text, (size_t)length);
}

int cxml_parse_html(const uint8_t *bytes, size_t length, cxml_handler handler, void *context) {
  if (length == 0) return 0;
  if (length > INT_MAX) return 1;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
  if (parser == NULL) return 1;
  // Scripts and styles come through `cdataBlock`, which is left out.
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  run work = {parser, handler, context};
  htmlSAXHandlerPtr original = parser->sax;
  parser->sax = &sax;
  parser->userData = &work;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                 HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED);
  parser->charset = XML_CHAR_ENCODING_UTF8;
  htmlParseDocument(parser);
  parser->sax = original;
  htmlFreeParserCtxt(parser);
  return 0;
}

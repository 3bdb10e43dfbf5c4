#ifndef CMEMORY_H
#define CMEMORY_H

// Keeps what was freed for what comes next: blocks of up to 1 GiB come from the heap, whose end is given back where more
// than 1 GiB of it is free. For the first 256 MiB it asks for huge pages, each of which saves 511 requests for small ones. A
// shim, since Swift's module of the C library leaves malloc.h out.
void cmemory_keep_freed(void);

// Asks for huge pages for the heap of a thread that starts to work, where the process keeps what was freed.
void cmemory_start_thread(void);

// Ends the process with status 2 and a message where a mapped file turns out shorter than it was: its pages are gone, and
// what read them cannot go on. Keeps the message, of at most 1023 bytes.
void cmemory_report_lost_pages(const char *_Nonnull message);

#endif

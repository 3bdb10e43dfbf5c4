#ifndef CMEMORY_H
#define CMEMORY_H

// Keeps what was freed for what comes next: blocks of up to 1 GiB come from the heap, whose end is given back where more
// than 1 GiB of it is free. A shim, since Swift's module of the C library leaves malloc.h out.
void cmemory_keep_freed(void);

#endif

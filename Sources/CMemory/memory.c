// For sigaction and madvise, which C17 does not have.
#define _DEFAULT_SOURCE

#include "cmemory.h"

#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static char lost_pages_message[1024];

static void report_lost_pages(int number) {
  (void)number;
  ssize_t written = write(STDERR_FILENO, lost_pages_message, strlen(lost_pages_message));
  (void)written;
  _exit(2);
}

void cmemory_report_lost_pages(const char *message) {
  strncpy(lost_pages_message, message, sizeof lost_pages_message - 1);
  struct sigaction action = {.sa_handler = report_lost_pages};
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, NULL);
}

// The size of a huge page on most machines.
static const uintptr_t huge_page = 1 << 21;

// How much of the heap may have huge pages; what is not used of it takes addresses, but no memory.
static const size_t huge_heap = 1 << 28;

// The end of the heap, as it will be once it has grown.
static void prefer_huge_pages(void) {
#ifdef MADV_HUGEPAGE
  char *block = malloc(huge_heap);
  if (block == NULL) { return; }
  uintptr_t start = ((uintptr_t)block + huge_page - 1) & ~(huge_page - 1);
  uintptr_t end = ((uintptr_t)block + huge_heap) & ~(huge_page - 1);
  madvise((void *)start, end - start, MADV_HUGEPAGE);
  free(block);
#endif
}

void cmemory_keep_freed(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, 1 << 24);
  prefer_huge_pages();
}

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

// How much of a heap may have huge pages; what is not used of it takes addresses, but no memory. That of a thread has room
// for 64 MiB.
static const size_t huge_heap = 1 << 28;
static const size_t huge_thread_heap = 1 << 25;

static int keeps_freed = 0;

// The end of the thread's heap, as it will be once it has grown.
static void prefer_huge_pages(size_t size) {
#ifdef MADV_HUGEPAGE
  char *block = malloc(size);
  if (block == NULL) { return; }
  uintptr_t start = ((uintptr_t)block + huge_page - 1) & ~(huge_page - 1);
  uintptr_t end = ((uintptr_t)block + size) & ~(huge_page - 1);
  madvise((void *)start, end - start, MADV_HUGEPAGE);
  free(block);
#endif
}

void cmemory_keep_freed(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, 1 << 24);
  keeps_freed = 1;
  prefer_huge_pages(huge_heap);
}

void cmemory_start_thread(void) {
  if (keeps_freed) { prefer_huge_pages(huge_thread_heap); }
}

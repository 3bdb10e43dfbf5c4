// For sigaction, which C17 does not have.
#define _POSIX_C_SOURCE 200809L

#include "cmemory.h"

#include <malloc.h>
#include <signal.h>
#include <string.h>
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

void cmemory_keep_freed(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, 1 << 24);
}

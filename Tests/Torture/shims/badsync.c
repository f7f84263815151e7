/* A disk that cannot finish: while the file named by BADSYNC_WHILE exists, every sync fails with EIO, as the kernel reports a
   write-back that went wrong. The data behind it are written all the same: a later sync must not be believed for them. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static int is_bad(void) {
  const char *path = getenv("BADSYNC_WHILE");
  return path && access(path, F_OK) == 0;
}
int fsync(int file) {
  if (is_bad()) { errno = EIO; return -1; }
  return (int)syscall(SYS_fsync, file);
}
int fdatasync(int file) {
  if (is_bad()) { errno = EIO; return -1; }
  return (int)syscall(SYS_fdatasync, file);
}

/*
 * The fault table: which calls of the sandbox can be made to fail, and how. A row is
 * FAULT(result, name, what a failure returns, errno, parameters, arguments); make
 * reads the names off the rows' first lines for the linker. The variadic ones are written with
 * the arguments that Linux takes.
 */
FAULT(long, syscall, -1, EPERM, (long n, long a, long b, long c, long d, long e, long f),
      (n, a, b, c, d, e, f))
FAULT(int, open, -1, EMFILE, (const char *path, int flags, long mode), (path, flags, mode))
FAULT(int, openat, -1, EMFILE, (int at, const char *path, int flags, long mode),
      (at, path, flags, mode))
FAULT(int, fcntl, -1, EMFILE, (int fd, int order, long value), (fd, order, value))
FAULT(int, ioctl, -1, EIO, (int fd, unsigned long order, long value), (fd, order, value))
FAULT(int, prctl, -1, EPERM, (int order, long a, long b, long c, long d), (order, a, b, c, d))
FAULT(ssize_t, read, -1, EIO, (int fd, void *bytes, size_t size), (fd, bytes, size))
FAULT(ssize_t, write, -1, ENOSPC, (int fd, const void *bytes, size_t size), (fd, bytes, size))
FAULT(ssize_t, pread, -1, EIO, (int fd, void *bytes, size_t size, off_t at), (fd, bytes, size, at))
FAULT(ssize_t, pwrite, -1, ENOSPC, (int fd, const void *bytes, size_t size, off_t at),
      (fd, bytes, size, at))
FAULT(ssize_t, sendfile, -1, ENOSPC, (int to, int from, off_t *at, size_t size),
      (to, from, at, size))
FAULT(ssize_t, sendmsg, -1, EPIPE, (int fd, const struct msghdr *message, int flags),
      (fd, message, flags))
FAULT(ssize_t, recvmsg, -1, ECONNRESET, (int fd, struct msghdr *message, int flags),
      (fd, message, flags))
FAULT(ssize_t, send, -1, EPIPE, (int fd, const void *bytes, size_t size, int flags),
      (fd, bytes, size, flags))
FAULT(ssize_t, recv, -1, ECONNRESET, (int fd, void *bytes, size_t size, int flags),
      (fd, bytes, size, flags))
FAULT(int, socketpair, -1, EMFILE, (int family, int type, int protocol, int *ends),
      (family, type, protocol, ends))
FAULT(int, pipe2, -1, EMFILE, (int *ends, int flags), (ends, flags))
FAULT(int, dup, -1, EMFILE, (int fd), (fd))
FAULT(int, dup2, -1, EMFILE, (int fd, int wanted), (fd, wanted))
FAULT(int, memfd_create, -1, ENOMEM, (const char *name, unsigned flags), (name, flags))
FAULT(int, fstat, -1, EIO, (int fd, struct stat *info), (fd, info))
FAULT(int, stat, -1, EACCES, (const char *path, struct stat *info), (path, info))
FAULT(int, lstat, -1, EACCES, (const char *path, struct stat *info), (path, info))
FAULT(int, fstatat, -1, EACCES, (int at, const char *path, struct stat *info, int flags),
      (at, path, info, flags))
FAULT(int, statfs, -1, EACCES, (const char *path, struct statfs *info), (path, info))
FAULT(int, access, -1, EACCES, (const char *path, int mode), (path, mode))
FAULT(int, faccessat, -1, EACCES, (int at, const char *path, int mode, int flags),
      (at, path, mode, flags))
FAULT(int, mkdir, -1, ENOSPC, (const char *path, mode_t mode), (path, mode))
FAULT(int, mkdirat, -1, ENOSPC, (int at, const char *path, mode_t mode), (at, path, mode))
FAULT(int, rmdir, -1, EBUSY, (const char *path), (path))
FAULT(int, symlinkat, -1, ENOSPC, (const char *aim, int at, const char *path), (aim, at, path))
FAULT(int, chdir, -1, EACCES, (const char *path), (path))
FAULT(int, fchown, -1, EPERM, (int fd, uid_t user, gid_t group), (fd, user, group))
FAULT(int, ftruncate, -1, EIO, (int fd, off_t size), (fd, size))
FAULT(int, flock, -1, EWOULDBLOCK, (int fd, int order), (fd, order))
FAULT(int, mount, -1, EPERM,
      (const char *from, const char *to, const char *type, unsigned long flags, const void *data),
      (from, to, type, flags, data))
FAULT(int, umount2, -1, EBUSY, (const char *path, int flags), (path, flags))
FAULT(int, unshare, -1, EPERM, (int flags), (flags))
FAULT(int, setgroups, -1, EPERM, (size_t count, const gid_t *groups), (count, groups))
FAULT(int, setresuid, -1, EAGAIN, (uid_t real, uid_t effective, uid_t saved),
      (real, effective, saved))
FAULT(int, setresgid, -1, EPERM, (gid_t real, gid_t effective, gid_t saved),
      (real, effective, saved))
FAULT(int, sethostname, -1, EPERM, (const char *name, size_t size), (name, size))
FAULT(int, setdomainname, -1, EPERM, (const char *name, size_t size), (name, size))
FAULT(int, prlimit, -1, EPERM,
      (pid_t pid, int what, const struct rlimit *wanted, struct rlimit *old),
      (pid, what, wanted, old))
FAULT(int, sched_setaffinity, -1, EINVAL, (pid_t pid, size_t size, const cpu_set_t *set),
      (pid, size, set))
FAULT(int, sched_getaffinity, -1, EINVAL, (pid_t pid, size_t size, cpu_set_t *set),
      (pid, size, set))
FAULT(int, close_range, -1, EINVAL, (unsigned first, unsigned last, int flags),
      (first, last, flags))
FAULT(int, ppoll, -1, ENOMEM,
      (struct pollfd * polls, nfds_t count, const struct timespec *wait, const sigset_t *mask),
      (polls, count, wait, mask))
FAULT(int, setsid, -1, EPERM, (void), ())
FAULT(FILE *, fopen, NULL, EMFILE, (const char *path, const char *mode), (path, mode))
FAULT(DIR *, opendir, NULL, EMFILE, (const char *path), (path))
FAULT(DIR *, fdopendir, NULL, ENOMEM, (int fd), (fd))
FAULT(void *, malloc, NULL, ENOMEM, (size_t size), (size))
FAULT(void *, calloc, NULL, ENOMEM, (size_t count, size_t size), (count, size))

#include "judge/engine/memfile.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/base/text.h"

int memfile_make(int *out_fd, struct error *err)
{
    int fd = memfd_create("data", MFD_CLOEXEC);

    if (fd < 0)
        return error_system(err, "cannot make a memory file");
    *out_fd = fd;
    return 0;
}

static int copy_all(int from, int to, int64_t bytes, const char *path, struct error *err)
{
    off_t offset = 0;

    while (offset < bytes) {
        ssize_t sent = sendfile(to, from, &offset, (size_t)(bytes - offset));

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return error_system(err, "cannot read '%s'", path);
        if (sent == 0)
            return error_set(err, ERROR_SYSTEM, "'%s' became shorter while it was read", path);
    }
    return 0;
}

int memfile_of_path(const char *path, int *out_fd, int64_t *out_bytes, struct error *err)
{
    AUTO(fd_close) int from = -1;
    AUTO(fd_close) int to = memfd_create("data", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    struct stat info = {0};

    if (to < 0)
        return error_system(err, "cannot make a memory file");
    if (path != NULL) {
        from = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        if (from < 0 || fstat(from, &info) < 0)
            return error_system(err, "cannot open '%s'", path);
        if (!S_ISREG(info.st_mode))
            return error_set(err, ERROR_INPUT, "'%s' is not a regular file", path);
        if (copy_all(from, to, info.st_size, path, err) < 0)
            return -1;
    }
    if (fd_seal(to, err) < 0)
        return -1;
    if (out_bytes != NULL)
        *out_bytes = info.st_size;
    *out_fd = to;
    to = -1;
    return 0;
}

int memfile_of_stream(int fd, size_t max_bytes, int *out_fd, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (strbuf_read(&text, fd, max_bytes, err) < 0)
        return -1;
    return file_sealed_copy(strbuf_span(&text), out_fd, err);
}

char *memfile_path(int fd)
{
    return mem_format("/proc/self/fd/%d", fd);
}

int memfile_reopen(int fd, int *out_fd, struct error *err)
{
    AUTO(mem_free) char *path = memfile_path(fd);
    int again = open(path, O_RDONLY | O_CLOEXEC);

    if (again < 0)
        return error_system(err, "cannot open '%s'; is /proc mounted", path);
    *out_fd = again;
    return 0;
}

int64_t memfile_bytes(int fd)
{
    struct stat info;

    return fstat(fd, &info) == 0 ? (int64_t)info.st_size : 0;
}

/* From there on; of a place inside, only from the next line on. */
static char *read_safe(int fd, int64_t offset, size_t max_bytes)
{
    AUTO(mem_free) char *bytes = mem_alloc(max_bytes, 1);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    ssize_t size = pread(fd, bytes, max_bytes, offset);
    const char *start = bytes, *end;

    if (size <= 0)
        return NULL;
    if (offset > 0 && (end = memchr(bytes, '\n', (size_t)size)) != NULL)
        start = end + 1;
    text_add_safe(&text, (struct span){start, (size_t)(bytes + size - start)}, true);
    return strbuf_take(&text);
}

char *memfile_excerpt(int fd, size_t max_bytes)
{
    return read_safe(fd, 0, max_bytes);
}

char *memfile_ending(int fd, size_t max_bytes)
{
    int64_t bytes = memfile_bytes(fd), most = (int64_t)max_bytes;

    return read_safe(fd, bytes > most ? bytes - most : 0, max_bytes);
}

int mapping_of_fd(int fd, struct mapping *out_mapping, struct error *err)
{
    size_t size = (size_t)memfile_bytes(fd);
    void *data = NULL;

    if (size > 0) {
        data = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
        if (data == MAP_FAILED)
            return error_system(err, "cannot map a file of %zu bytes", size);
    }
    out_mapping->bytes = (struct span){data, size};
    return 0;
}

int mapping_of_path(const char *path, struct mapping *out_mapping, struct error *err)
{
    AUTO(fd_close) int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

    if (fd < 0)
        return error_system(err, "cannot open '%s'", path);
    return mapping_of_fd(fd, out_mapping, err);
}

void mapping_release(struct mapping *mapping)
{
    if (mapping->bytes.data != NULL)
        (void)munmap((void *)mapping->bytes.data, mapping->bytes.size);
    *mapping = (struct mapping)MAPPING_INIT;
}

#include "judge/base/shelf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/scratch.h"

void shelf_release(struct shelf *shelf)
{
    fd_close(&shelf->fd);
    *shelf = (struct shelf)SHELF_INIT;
}

/* Rather a folder that lies on a disk, as /tmp often does not. */
static const char *folder(void)
{
    return getenv("TMPDIR") == NULL && access("/var/tmp", W_OK) == 0 ? "/var/tmp"
                                                                     : scratch_folder();
}

static int make_file(struct shelf *shelf, struct error *err)
{
    AUTO(mem_free) char *path = mem_format("%s/judge-XXXXXX", folder());

    shelf->fd = mkostemp(path, O_CLOEXEC);
    if (shelf->fd < 0)
        return error_system(err, "cannot make a temporary file in '%s'; set TMPDIR", folder());
    (void)unlink(path);
    return 0;
}

int shelf_put(struct shelf *shelf, struct span bytes, struct shelf_place *out_place,
              struct error *err)
{
    if (shelf->fd < 0 && make_file(shelf, err) < 0)
        return -1;
    /* What a failed write left there is written over. */
    if (lseek(shelf->fd, shelf->size, SEEK_SET) < 0)
        return error_system(err, "cannot write in '%s'; set TMPDIR", folder());
    if (fd_write_all(shelf->fd, bytes.data, bytes.size, err) < 0)
        return error_wrap(err, "a temporary file in '%s' (set TMPDIR)", folder());
    *out_place = (struct shelf_place){shelf->size, bytes.size};
    shelf->size += (int64_t)bytes.size;
    return 0;
}

void shelf_read(const struct shelf *shelf, struct shelf_place place, void *out)
{
    for (size_t done = 0; done < place.size;) {
        ssize_t got =
            pread(shelf->fd, (char *)out + done, place.size - done, place.offset + (int64_t)done);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            fputs("judge: a temporary file cannot be read again\n", stderr);
            _Exit(4);
        }
        done += (size_t)got;
    }
}

void shelf_get(const struct shelf *shelf, struct shelf_place place, struct strbuf *out)
{
    strbuf_reserve(out, place.size);
    shelf_read(shelf, place, out->data + out->size);
    out->size += place.size;
    out->data[out->size] = '\0';
}

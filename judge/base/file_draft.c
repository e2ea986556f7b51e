#include "judge/base/file_draft.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"

/* After the first failure nothing is tried again: what follows could not stand alone. */
static void take(struct strbuf_drain *drain, struct span bytes)
{
    struct file_draft *draft = (struct file_draft *)drain;

    if (draft->fault.kind == ERROR_NONE)
        (void)fd_write_all(draft->fd, bytes.data, bytes.size, &draft->fault);
}

int file_draft_open(const char *path, struct file_draft *out_draft, struct error *err)
{
    AUTO(mem_free) char *beside = mem_format("%s.XXXXXX", path);
    int fd = mkostemp(beside, O_CLOEXEC);

    if (fd < 0)
        return error_system(err, "cannot write '%s'", path);
    *out_draft = (struct file_draft)FILE_DRAFT_INIT;
    out_draft->fd = fd;
    out_draft->path = mem_strdup(path);
    out_draft->beside = TAKE(beside);
    out_draft->drain.take = take;
    out_draft->text.drain = &out_draft->drain;
    return 0;
}

int file_draft_keep(struct file_draft *draft, struct error *err)
{
    strbuf_drain_off(&draft->text);
    if (draft->fault.kind != ERROR_NONE)
        return error_set(err, ERROR_SYSTEM, "'%s': %s", draft->path, error_text(&draft->fault));
    if (fchmod(draft->fd, 0644) < 0 || fsync(draft->fd) < 0 ||
        rename(draft->beside, draft->path) < 0)
        return error_system(err, "cannot write '%s'", draft->path);
    mem_free(&draft->beside);
    return 0;
}

void file_draft_release(struct file_draft *draft)
{
    if (draft->beside != NULL)
        (void)unlink(draft->beside);
    fd_close(&draft->fd);
    mem_free(&draft->path);
    mem_free(&draft->beside);
    strbuf_release(&draft->text);
    error_release(&draft->fault);
}

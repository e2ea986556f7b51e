/*
 * A file that is written piece by piece, and is there whole or not at all: the pieces go beside the
 * path, which is taken by file_draft_keep() alone. However large it becomes, little of it is in
 * memory.
 */
#ifndef JUDGE_BASE_FILE_DRAFT_H
#define JUDGE_BASE_FILE_DRAFT_H

#include "judge/base/error.h"
#include "judge/base/strbuf.h"

struct file_draft {
    struct strbuf_drain drain; /* first: of the text */
    struct strbuf text;        /* what is to be written is added here */
    char *path, *beside;
    int fd;
    struct error fault; /* the first that writing met; file_draft_keep() tells it */
};
#define FILE_DRAFT_INIT {{NULL}, STRBUF_INIT, NULL, NULL, -1, ERROR_INIT}

/* Not to be moved afterwards. */
int file_draft_open(const char *path, struct file_draft *out_draft, struct error *err);

/* Writes what is left, fsyncs, renames. ERROR_SYSTEM: the old file is what it was. */
int file_draft_keep(struct file_draft *draft, struct error *err);

/* For AUTO: what was not kept is gone. */
void file_draft_release(struct file_draft *draft);

#endif

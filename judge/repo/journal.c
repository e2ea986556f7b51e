#include "judge/repo/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define CHECKSUM_DIGITS 16
#define ENDING ".jsonl"
#define PIECE_BYTES ((size_t)64 << 10)
#define LINE_MAX_BYTES ((size_t)64 << 20) /* no record is so long */
#define ATTEMPTS_MAX 100000

void journal_release(struct journal *journal)
{
    fd_close(&journal->fd);
    mem_free(&journal->path);
}

/* A new file is there after a power cut only when its folder was synced as well. */
static int folder_sync(const char *folder, struct error *err)
{
    AUTO(fd_close) int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd < 0 || fsync(fd) < 0)
        return error_system(err, "cannot write '%s'", folder);
    return 0;
}

int journal_open(const char *folder, const char *stem, struct journal *out_journal,
                 struct error *err)
{
    AUTO(journal_release) struct journal journal = JOURNAL_INIT;

    for (int i = 1; journal.fd < 0; i++) {
        AUTO(mem_free) char *name = mem_format("%s.%d" ENDING, stem, i);

        mem_free(&journal.path);
        journal.path = path_join(folder, name);
        journal.fd = open(journal.path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644);
        if (journal.fd < 0 && (errno != EEXIST || i == ATTEMPTS_MAX))
            return error_system(err, "cannot write '%s'", journal.path);
    }
    if (folder_sync(folder, err) < 0)
        return -1;
    SWAP(*out_journal, journal);
    return 0;
}

static void checksum_of(struct span bytes, char out_digits[CHECKSUM_DIGITS + 1])
{
    char hex[HASH_HEX_BYTES];

    hash_of_bytes(bytes.data, bytes.size, hex);
    memcpy(out_digits, hex, CHECKSUM_DIGITS);
    out_digits[CHECKSUM_DIGITS] = '\0';
}

int journal_append(struct journal *journal, struct span object, struct error *err)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    char checksum[CHECKSUM_DIGITS + 1];

    checksum_of(object, checksum);
    strbuf_addf(&line, "%s ", checksum);
    strbuf_add(&line, object.data, object.size);
    strbuf_add_char(&line, '\n');
    if (fd_write_all(journal->fd, line.data, line.size, err) < 0)
        return error_wrap(err, "'%s'", journal->path);
    return 0;
}

int journal_sync(struct journal *journal, struct error *err)
{
    if (fdatasync(journal->fd) < 0)
        return error_system(err, "cannot write '%s'", journal->path);
    return 0;
}

struct reading {
    int (*visit)(void *state, const struct json *record, struct error *err);
    void *state;
    struct journal_counts counts;
    size_t rests; /* files whose last line has no end */
};

static bool line_is_whole(struct span line)
{
    char checksum[CHECKSUM_DIGITS + 1];

    if (line.size < CHECKSUM_DIGITS + 1 || line.data[CHECKSUM_DIGITS] != ' ')
        return false;
    checksum_of((struct span){line.data + CHECKSUM_DIGITS + 1, line.size - CHECKSUM_DIGITS - 1},
                checksum);
    return memcmp(checksum, line.data, CHECKSUM_DIGITS) == 0;
}

static int line_read(struct reading *reading, const char *path, struct span line, struct error *err)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    struct span object = {line.data + CHECKSUM_DIGITS + 1, line.size - CHECKSUM_DIGITS - 1};

    if (!line_is_whole(line) || json_parse(path_base(path), object, &document, NULL) < 0) {
        reading->counts.broken++;
        return 0;
    }
    reading->counts.records++;
    return reading->visit(reading->state, json_root(document), err);
}

/* Reads the whole lines off the text; what has no end yet is left. */
static int lines_take(struct reading *reading, const char *path, struct strbuf *text, size_t *at,
                      struct error *err)
{
    size_t begun = 0;
    const char *end;

    while ((end = memchr(text->data + begun, '\n', text->size - begun)) != NULL) {
        size_t length = (size_t)(end - text->data) - begun;

        if (line_read(reading, path, (struct span){text->data + begun, length}, err) < 0)
            return -1;
        begun += length + 1;
    }
    *at += begun;
    memmove(text->data, text->data + begun, text->size - begun);
    strbuf_truncate(text, text->size - begun);
    return 0;
}

/* The lines behind *at, which is then behind the last of them; little of it is in memory. */
static int file_read_lines(struct reading *reading, const char *path, size_t *at, struct error *err)
{
    AUTO(fd_close) int fd = -1;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct stat info;

    if ((size_t)file_size_bytes(path) == *at)
        return 0;
    if (file_open_regular(path, &fd, &info, err) < 0)
        return -1;
    if (lseek(fd, (off_t)*at, SEEK_SET) < 0)
        return error_system(err, "cannot read '%s'", path);
    for (;;) {
        ssize_t got;

        strbuf_reserve(&text, PIECE_BYTES);
        got = read(fd, text.data + text.size, PIECE_BYTES);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return error_system(err, "cannot read '%s'", path);
        if (got == 0)
            break;
        text.size += (size_t)got;
        if (lines_take(reading, path, &text, at, err) < 0)
            return -1;
        if (text.size > LINE_MAX_BYTES)
            return error_set(err, ERROR_INPUT, "'%s' holds a line of more than %zu bytes", path,
                             LINE_MAX_BYTES);
    }
    reading->rests += text.size > 0;
    return 0;
}

static bool is_journal(const char *name)
{
    size_t size = strlen(name), ending = strlen(ENDING);

    return size > ending && strcmp(name + size - ending, ENDING) == 0;
}

void journal_reader_release(struct journal_reader *reader)
{
    names_release(&reader->names);
    mem_free(&reader->sizes);
}

/* Where the file's place in sizes is; a new one begins at 0. */
static size_t *size_of(struct journal_reader *reader, const char *name)
{
    size_t count = reader->names.count;

    for (size_t i = 0; i < count; i++)
        if (strcmp(reader->names.items[i], name) == 0)
            return &reader->sizes[i];
    names_add(&reader->names, name);
    ARRAY_PUSH(reader->sizes, count, reader->capacity, 0);
    return &reader->sizes[count - 1];
}

static int read_folder(struct journal_reader *reader, const char *folder, struct reading *reading,
                       struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (file_exists(folder) && folder_list(folder, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);

        if (is_journal(names.items[i]) &&
            file_read_lines(reading, path, size_of(reader, names.items[i]), err) < 0)
            return -1;
    }
    return 0;
}

int journal_read_on(struct journal_reader *reader, const char *folder,
                    int (*visit)(void *state, const struct json *record, struct error *err),
                    void *state, struct journal_counts *out_counts, struct error *err)
{
    struct reading reading = {.visit = visit, .state = state};

    if (read_folder(reader, folder, &reading, err) < 0)
        return -1;
    *out_counts = reading.counts;
    return 0;
}

int journal_read(const char *folder,
                 int (*visit)(void *state, const struct json *record, struct error *err),
                 void *state, struct journal_counts *out_counts, struct error *err)
{
    AUTO(journal_reader_release) struct journal_reader reader = JOURNAL_READER_INIT;
    struct reading reading = {.visit = visit, .state = state};

    if (read_folder(&reader, folder, &reading, err) < 0)
        return -1;
    reading.counts.broken += reading.rests;
    *out_counts = reading.counts;
    return 0;
}

#include "judge/repo/journal.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "tests/unit/tap.h"

#define RECORDS 3

static int count_one(void *state, const struct json *record, struct error *err)
{
    int64_t *sum = state;
    int64_t number = 0;

    (void)err;
    if (json_is_integer(json_find(record, "n"), &number))
        *sum = *sum * 10 + number;
    return 0;
}

static int64_t sum_of(const char *folder, struct journal_counts *out_counts)
{
    int64_t sum = 0;

    if (journal_read(folder, count_one, &sum, out_counts, NULL) < 0)
        return -1;
    return sum;
}

static void write_three(const char *folder)
{
    AUTO(journal_release) struct journal journal = JOURNAL_INIT;

    tap_ok(journal_open(folder, "local", &journal, NULL) == 0, "a journal is begun");
    for (int i = 1; i <= RECORDS; i++) {
        AUTO(mem_free) char *object = mem_format("{\"n\":%d}", i);

        tap_ok(journal_append(&journal, (struct span){object, strlen(object)}, NULL) == 0,
               "record %d", i);
    }
    tap_ok(journal_sync(&journal, NULL) == 0, "and synced");
}

/* Whatever is cut off, the whole lines before it are read and nothing else is. */
static void check_every_cut(const char *folder, const char *cut_folder)
{
    AUTO(mem_free) char *from = path_join(folder, "local.1.jsonl");
    AUTO(mem_free) char *to = path_join(cut_folder, "local.1.jsonl");
    AUTO(mem_free) char *text = NULL;
    struct journal_counts counts;
    bool all_hold = true;
    size_t size = 0;

    tap_ok(file_read_bytes(from, 1 << 20, &text, &size, NULL) == 0 &&
               folder_make(cut_folder, NULL) == 0,
           "the journal is a file");
    for (size_t cut = 0; cut <= size; cut++) {
        int64_t lines = 0, expected = 0;

        for (size_t i = 0; i < cut; i++)
            lines += text[i] == '\n';
        for (int64_t i = 1; i <= lines; i++)
            expected = expected * 10 + i;
        all_hold &= file_write_atomic(to, text, cut, NULL) == 0 &&
                    sum_of(cut_folder, &counts) == expected && (int64_t)counts.records == lines;
    }
    tap_ok(all_hold, "cut at any byte, the whole records before it are kept");
    for (size_t at = 0; at < size; at++) {
        char before = text[at];

        text[at] ^= 1;
        all_hold &= file_write_atomic(to, text, size, NULL) == 0 &&
                    sum_of(cut_folder, &counts) >= 0 && counts.records < RECORDS;
        text[at] = before;
    }
    tap_ok(all_hold, "a bit that turned anywhere is never a record");
}

/* Who follows others at work sees each whole record once, and a half one when it is whole. */
static void check_reading_on(const char *folder)
{
    AUTO(journal_reader_release) struct journal_reader reader = JOURNAL_READER_INIT;
    AUTO(mem_free) char *from = path_join(folder, "local.1.jsonl");
    AUTO(mem_free) char *growing = path_join(folder, "other.1.jsonl");
    AUTO(mem_free) char *text = NULL;
    struct journal_counts counts;
    size_t size = 0;
    int64_t sum = 0;
    bool all_hold = true;

    tap_ok(journal_read_on(&reader, folder, count_one, &sum, &counts, NULL) == 0 && sum == 123,
           "all that is there comes first");
    sum = 0;
    tap_ok(journal_read_on(&reader, folder, count_one, &sum, &counts, NULL) == 0 && sum == 0,
           "and is not seen again");
    if (file_read_bytes(from, 1 << 20, &text, &size, NULL) < 0)
        size = 0;
    for (size_t cut = 0; cut <= size; cut++) {
        int64_t lines = 0;

        for (size_t i = 0; i < cut; i++)
            lines += text[i] == '\n';
        all_hold &= file_write_atomic(growing, text, cut, NULL) == 0 &&
                    journal_read_on(&reader, folder, count_one, &sum, &counts, NULL) == 0 &&
                    sum == (lines > 2   ? 123
                            : lines > 1 ? 12
                                        : lines);
    }
    tap_ok(all_hold && size > 0, "byte by byte, a new file's records come once each");
}

/* Nobody's run may stay unread for one line, however it came to be. */
static void a_whole_line_of_no_record(const char *folder)
{
    static const char text[] = "{not a record";
    AUTO(mem_free) char *path = path_join(folder, "other.1.jsonl");
    AUTO(mem_free) char *line = NULL;
    struct journal_counts counts;
    char hex[HASH_HEX_BYTES];

    hash_of_bytes(text, strlen(text), hex);
    line = mem_format("%.16s %s\n", hex, text);
    (void)file_create(path, line, strlen(line), NULL);
    tap_is_int(sum_of(folder, &counts), 123123, "a line that is no record hides no other");
    tap_is_int((int64_t)counts.broken, 1, "and is counted as broken");
    (void)unlink(path);
}

/* Many times what is read at once, and records across its edges. */
static void a_long_one(const char *folder)
{
    AUTO(mem_free) char *long_folder = path_join(folder, "long");
    AUTO(journal_release) struct journal journal = JOURNAL_INIT;
    AUTO(strbuf_release) struct strbuf padding = STRBUF_INIT;
    struct journal_counts counts;
    bool all_written;

    strbuf_add_repeat(&padding, "x", 100);
    all_written =
        folder_make(long_folder, NULL) == 0 && journal_open(long_folder, "a", &journal, NULL) == 0;
    for (int i = 0; all_written && i < 20000; i++) {
        AUTO(mem_free)
        char *record = mem_format("{\"n\":0,\"pad\":\"%.*s\"}", i % 100, padding.data);

        all_written = journal_append(&journal, (struct span){record, strlen(record)}, NULL) == 0;
    }
    tap_ok(all_written, "a long journal is written");
    tap_is_int(sum_of(long_folder, &counts), 0, "it is read");
    tap_is_int((int64_t)counts.records, 20000, "all of it");
    tap_is_int((int64_t)counts.broken, 0, "and nothing is broken");
}

/* What other programs put there neither hangs the judge nor fills its memory. */
static void what_is_no_journal(const char *folder)
{
    AUTO(mem_free) char *odd = path_join(folder, "odd");
    AUTO(mem_free) char *path = path_join(odd, "a.1.jsonl");
    AUTO(error_release) struct error err = ERROR_INIT;
    struct journal_counts counts;
    int64_t sum = 0;

    tap_ok(folder_make(odd, NULL) == 0 && close(open(path, O_CREAT | O_WRONLY, 0600)) == 0 &&
               truncate(path, 100 << 20) == 0,
           "a long line without an end");
    tap_ok(journal_read(odd, count_one, &sum, &counts, &err) < 0 && err.kind == ERROR_INPUT,
           "is an error");
    tap_has_str(error_text(&err), "a line of more than", "that says what is wrong");
    (void)unlink(path);
    tap_ok(mkfifo(path, 0600) == 0 && journal_read(odd, count_one, &sum, &counts, NULL) == 0,
           "a pipe is passed over");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *cut = NULL;
    AUTO(mem_free) char *other = NULL;
    struct journal_counts counts;

    if (scratch_make(&scratch, NULL) < 0)
        return tap_skip_all("no temporary folder");
    cut = path_join(scratch.path, "cut");
    other = path_join(scratch.path, "other.1.jsonl");
    write_three(scratch.path);
    tap_is_int(sum_of(scratch.path, &counts), 123, "records are read in order");
    check_every_cut(scratch.path, cut);
    (void)folder_remove(cut, NULL);
    check_reading_on(scratch.path);
    (void)unlink(other);
    write_three(scratch.path);
    tap_is_int(sum_of(scratch.path, &counts), 123123, "a second process has a file of its own");
    tap_is_int((int64_t)counts.broken, 0, "nothing is broken");
    a_whole_line_of_no_record(scratch.path);
    a_long_one(scratch.path);
    what_is_no_journal(scratch.path);
    tap_is_int(sum_of("/nonexistent", &counts), 0, "no folder, no records");
    return tap_done();
}

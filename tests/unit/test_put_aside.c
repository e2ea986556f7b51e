/*
 * What keeps memory small: files written piece by piece, and bytes put aside on disk.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "judge/base/file.h"
#include "judge/base/file_draft.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/base/shelf.h"
#include "tests/unit/tap.h"

#define LINES 40000 /* several times what comes together before it is written */

static void add_lines(struct strbuf *text)
{
    for (int i = 0; i < LINES; i++)
        strbuf_addf(text, "line %d\n", i);
}

static void test_draft(const char *folder)
{
    AUTO(mem_free) char *path = path_join(folder, "draft");
    AUTO(mem_free) char *written = NULL;
    AUTO(strbuf_release) struct strbuf whole = STRBUF_INIT;
    AUTO(file_draft_release) struct file_draft draft = FILE_DRAFT_INIT;

    add_lines(&whole);
    tap_ok(file_draft_open(path, &draft, NULL) == 0, "a draft begins");
    add_lines(&draft.text);
    tap_ok(draft.text.capacity <= 2 * STRBUF_DRAINED_BYTES, "little of it is in memory");
    tap_ok(!file_exists(path), "its file is not there before it is kept");
    tap_ok(file_draft_keep(&draft, NULL) == 0, "it is kept");
    tap_ok(file_read(path, whole.size, &written, NULL) == 0 && strcmp(written, whole.data) == 0,
           "the file has all of it");
}

static void test_draft_that_is_dropped(const char *folder)
{
    AUTO(mem_free) char *path = path_join(folder, "dropped");
    AUTO(mem_free) char *missing = path_join(folder, "none/draft");
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct file_draft draft = FILE_DRAFT_INIT, nowhere = FILE_DRAFT_INIT;

    tap_ok(file_write_atomic(path, "old", 3, NULL) == 0 && file_draft_open(path, &draft, NULL) == 0,
           "a draft of a file that is there");
    add_lines(&draft.text);
    file_draft_release(&draft);
    tap_is_int(file_size_bytes(path), 3, "dropped, it leaves the old file");
    tap_ok(folder_list(folder, &names, NULL) == 0 && names.count == 2, "and nothing beside it");
    tap_ok(file_draft_open(missing, &nowhere, &err) < 0 && err.kind == ERROR_SYSTEM,
           "a folder that is not there is an error");
    tap_has_str(error_text(&err), "none/draft", "that names the path");
    file_draft_release(&nowhere);
}

/* A file that may not grow is what a full disk is. */
static void test_draft_without_room(const char *folder)
{
    AUTO(mem_free) char *path = path_join(folder, "full");
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(file_draft_release) struct file_draft draft = FILE_DRAFT_INIT;
    struct rlimit usual, little;
    bool is_kept;

    (void)signal(SIGXFSZ, SIG_IGN);
    (void)getrlimit(RLIMIT_FSIZE, &usual);
    little = (struct rlimit){100000, usual.rlim_max};
    tap_ok(file_draft_open(path, &draft, NULL) == 0, "a draft where little room is");
    (void)setrlimit(RLIMIT_FSIZE, &little);
    add_lines(&draft.text);
    is_kept = file_draft_keep(&draft, &err) == 0;
    (void)setrlimit(RLIMIT_FSIZE, &usual);
    tap_ok(!is_kept && err.kind == ERROR_SYSTEM, "it is not kept");
    tap_has_str(error_text(&err), "full': cannot write: File too large", "the error says why");
    tap_ok(!file_exists(path), "no half of it is there");
}

static void test_shelf(void)
{
    AUTO(shelf_release) struct shelf shelf = SHELF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) struct shelf_place *places = mem_alloc(LINES, sizeof *places);
    bool all_put = true, all_same = true;

    for (int i = 0; i < LINES; i++) {
        strbuf_truncate(&text, 0);
        strbuf_addf(&text, "piece %d", i);
        all_put = all_put && shelf_put(&shelf, strbuf_span(&text), &places[i], NULL) == 0;
    }
    tap_ok(all_put, "pieces are put aside");
    for (int i = LINES - 1; i >= 0; i--) {
        AUTO(strbuf_release) struct strbuf expected = STRBUF_INIT;

        strbuf_addf(&expected, "piece %d", i);
        strbuf_truncate(&text, 0);
        shelf_get(&shelf, places[i], &text);
        all_same = all_same && strcmp(text.data, expected.data) == 0;
    }
    tap_ok(all_same, "each comes back as it was");
}

static void test_shelf_without_folder(void)
{
    AUTO(shelf_release) struct shelf shelf = SHELF_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct shelf_place place;

    (void)setenv("TMPDIR", "/nonexistent", 1);
    tap_ok(shelf_put(&shelf, (struct span){"x", 1}, &place, &err) < 0 && err.kind == ERROR_SYSTEM,
           "no folder for temporary files is an error");
    tap_has_str(error_text(&err), "in '/nonexistent'; set TMPDIR", "with the cure");
    (void)unsetenv("TMPDIR");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;

    if (scratch_make(&scratch, NULL) < 0)
        return tap_skip_all("no temporary folder");
    test_draft(scratch.path);
    test_draft_that_is_dropped(scratch.path);
    test_draft_without_room(scratch.path);
    test_shelf();
    test_shelf_without_folder();
    return tap_done();
}

/*
 * What a run's journal may look like after whatever died. The bytes are cut into two files at the
 * place that the first byte says, and a whole record is written behind them by journal_append().
 *
 * Law: reading never fails for torn bytes, every line is a record or is counted as broken, and the
 * record that was written whole comes back, once, whatever lies beside it.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/journal.h"

#define RECORD "{\"key\":\"of the fuzzer's own\",\"verdict\":\"AC\"}"

struct seen {
    size_t records, own;
};

static void require(bool holds)
{
    if (!holds)
        abort();
}

static int see(void *state, const struct json *record, struct error *err)
{
    struct seen *seen = state;
    const char *key = json_find_string(record, "key");

    (void)err;
    seen->records++;
    seen->own += key != NULL && strcmp(key, "of the fuzzer's own") == 0;
    return 0;
}

static size_t write_torn(const char *folder, const char *name, const uint8_t *data, size_t size)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    size_t lines = size > 0 && data[size - 1] != '\n';

    require(file_create(path, (const char *)data, size, NULL) == 0);
    for (size_t i = 0; i < size; i++)
        lines += data[i] == '\n';
    return lines;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(journal_release) struct journal journal = JOURNAL_INIT;
    struct journal_counts counts = {0, 0};
    struct seen seen = {0, 0};
    size_t cut, lines;

    if (size == 0 || scratch_make(&scratch, NULL) < 0)
        return 0;
    cut = data[0] % size;
    lines = write_torn(scratch.path, "local.1.jsonl", data + 1, cut) +
            write_torn(scratch.path, "shard-2.1.jsonl", data + 1 + cut, size - 1 - cut);
    require(journal_open(scratch.path, "local", &journal, NULL) == 0 &&
            journal_append(&journal, (struct span){RECORD, strlen(RECORD)}, NULL) == 0 &&
            journal_sync(&journal, NULL) == 0);
    require(journal_read(scratch.path, see, &seen, &counts, NULL) == 0);
    require(counts.records == seen.records && counts.records + counts.broken == lines + 1);
    require(seen.own >= 1);
    return 0;
}

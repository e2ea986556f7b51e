/*
 * What a box's programs print or leave, and the host reads: words of compilers and sanitizers,
 * talk with an interactor, counter files. The first byte chooses the reader. Law: whatever came
 * out, what people see of it is harmless, and a count is a finite number.
 */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/core/crash.h"
#include "judge/core/transcript.h"
#include "judge/engine/compile_text.h"
#include "judge/engine/growth_blocks.h"
#include "judge/engine/growth_lines.h"

static void check_harmless(const char *text)
{
    if (!text_is_utf8((struct span){text, strlen(text)}))
        abort();
    for (; *text != '\0'; text++)
        if (((unsigned char)*text < 0x20 && *text != '\n' && *text != '\t') || *text == 0x7f)
            abort();
}

static void read_crash(struct span bytes)
{
    AUTO(mem_free) char *said = crash_explain(bytes, "/work/main.c", "walk.c");

    if (said != NULL)
        check_harmless(said);
}

static void read_compiler(struct span bytes)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names shown = NAMES_INIT;
    AUTO(mem_free) char *clean = NULL, *first = NULL;
    int errors, warnings;

    names_add(&names, "main.c");
    names_add(&shown, "my walk.c");
    clean = compile_text_clean(bytes, &names, &shown);
    compile_text_count(clean, true, &errors, &warnings);
    first = compile_text_first_error(clean);
    if (errors < 1 || warnings < 0 || first == NULL || strchr(first, '\n') != NULL)
        abort();
}

static void read_talk(struct span bytes)
{
    struct transcript transcript = {0};
    AUTO(mem_free) char *text = NULL;

    while (bytes.size > 0) {
        size_t take = 1 + (unsigned char)bytes.data[0] % 64;

        take = take < bytes.size ? take : bytes.size;
        transcript_add(&transcript, take & 1 ? SPEAKER_JUDGE : SPEAKER_PROGRAM,
                       (struct span){bytes.data, take});
        bytes.data += take;
        bytes.size -= take;
    }
    text = transcript_text(&transcript);
    if (text != NULL)
        check_harmless(text);
    transcript_release(&transcript);
}

static void read_lines(struct span bytes)
{
    struct growth_series series = {.count = 2, .unit = 1};

    growth_lines_read(bytes, "/work/main.c", 1, &series);
    for (size_t i = 0; i < series.part_count; i++)
        if (!isfinite(series.parts[i].costs[1]) || series.parts[i].costs[1] < 0)
            abort();
    growth_series_release(&series);
    if (!isfinite(growth_lines_estimate(bytes)))
        abort();
}

static void read_blocks(struct span bytes)
{
    AUTO(growth_blocks_free) struct growth_blocks *blocks = growth_blocks_make();
    AUTO(mem_free) char *text = mem_strndup(bytes.data, bytes.size);
    struct growth_series series = {.count = 1, .unit = 1};
    double total = growth_blocks_read(blocks, 0, text);

    if (!isfinite(total) || total < 0)
        abort();
    growth_blocks_add_to(blocks, &series);
    growth_series_release(&series);
}

static void (*const readers[])(struct span bytes) = {read_crash, read_compiler, read_talk,
                                                     read_lines, read_blocks};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t reader;

    if (size == 0)
        return 0;
    reader = data[0] % (sizeof readers / sizeof readers[0]);
    readers[reader]((struct span){(const char *)data + 1, size - 1});
    return 0;
}

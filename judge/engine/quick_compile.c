#include "judge/engine/quick_compile.h"

#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/headers.h"

/* One compile with its shortcuts: the language and argv belong to it, the rest is borrowed. */
struct quick {
    struct language language; /* shares the row's words, owns none of them but binds */
    struct compile_job job;
    struct names argv, binds;
    const char *linker; /* borrowed from the row; NULL: the compiler's own */
    bool has_header;
};

static void quick_release(struct quick *quick)
{
    names_release(&quick->argv);
    names_release(&quick->binds);
}

static void names_add_all(struct names *names, const struct names *more)
{
    for (size_t i = 0; i < more->count; i++)
        names_add(names, more->items[i]);
}

/* That none could be made is no reason to fail. */
static void header_add(struct quick *quick, const struct toolchain *toolchain, struct span first)
{
    const char *header = headers_wanted(&quick->language, first);
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *bind = NULL;

    if (header != NULL)
        (void)headers_find(&quick->language, toolchain, quick->job.argv, header, &folder, NULL);
    if (folder == NULL)
        return;
    bind = mem_format("%s:%s", folder, HEADERS_INSIDE);
    names_add(&quick->binds, bind);
    names_add(&quick->argv, "-isystem");
    names_add(&quick->argv, HEADERS_INSIDE);
    quick->has_header = true;
}

static void linker_add(struct quick *quick)
{
    const struct names *linkers = &quick->language.linkers;

    for (size_t i = 0; i < linkers->count && quick->linker == NULL; i++) {
        AUTO(mem_free) char *program = mem_format("ld.%s", linkers->items[i]);
        AUTO(mem_free) char *path = NULL;
        AUTO(mem_free) char *word = mem_format("-fuse-ld=%s", linkers->items[i]);

        if (toolchain_program(&quick->language, program, &path, NULL) < 0)
            continue;
        names_add(&quick->argv, word);
        quick->linker = linkers->items[i];
    }
}

/*
 * A diagnostic that tells by which inclusion it came would name another file than the learner's;
 * the templates of a header come to life in it before the learner's own specialisations of them;
 * and each linker has its own way to say what is missing, or of what object it warns.
 */
static bool shortcut_has_spoken(const struct quick *quick, const struct compile_outcome *outcome)
{
    const char *words = outcome->words.data;

    if (quick->has_header &&
        (strstr(words, HEADERS_SOURCE) != NULL || strstr(words, "after instantiation") != NULL))
        return true;
    return quick->linker != NULL &&
           (strstr(words, "collect2") != NULL || strstr(words, ".o:") != NULL ||
            strstr(words, quick->linker) != NULL);
}

/* What the first compile left would be in the way of the second. */
static void outputs_drop(const struct compile_job *job, struct compile_outcome *outcome)
{
    for (size_t i = 0; i < outcome->files.count; i++) {
        AUTO(mem_free) char *path = path_join(job->folder, outcome->files.items[i]);

        (void)unlink(path);
    }
    compile_outcome_release(outcome);
}

int quick_compile_run(const struct compile_job *plain, const struct toolchain *toolchain,
                      struct span first, struct compile_outcome *out_outcome, struct error *err)
{
    AUTO(quick_release) struct quick quick = {.language = *plain->language, .job = *plain};

    names_add_all(&quick.argv, plain->argv);
    names_add_all(&quick.binds, &plain->language->binds);
    header_add(&quick, toolchain, first);
    linker_add(&quick);
    quick.language.binds = quick.binds;
    quick.job.language = &quick.language;
    quick.job.argv = &quick.argv;
    if (compile_run(&quick.job, out_outcome, err) < 0)
        return -1;
    if (!shortcut_has_spoken(&quick, out_outcome))
        return 0;
    outputs_drop(plain, out_outcome);
    return compile_run(plain, out_outcome, err);
}

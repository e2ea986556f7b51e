#include "judge/engine/sanitizer.h"

#include <string.h>

#include "judge/base/memory.h"

static const char *const languages[] = {"c", "cpp"};

/* The last optimisation level wins; a stack frame should be one of the source. */
static const char *const compiler_words[] = {
    "-g",
    "-O1",
    "-fno-inline", /* every frame is a function of the source */
    "-fno-omit-frame-pointer",
    "-fno-optimize-sibling-calls",
    "-D_GLIBCXX_ASSERTIONS",
    "-fsanitize=address,undefined",
    "-fno-sanitize=object-size", /* speaks of addresses where the other one speaks of arrays */
    "-fno-sanitize-recover=undefined",
};

/* Leaks are no crash, and looking for them needs calls that the sandbox refuses. */
static const char *const environment[] = {
    "ASAN_OPTIONS=detect_leaks=0:handle_abort=1:handle_sigill=1:allocator_may_return_null=1:"
    "detect_stack_use_after_return=0",
    "UBSAN_OPTIONS=print_stacktrace=1",
};

const struct limits sanitizer_limits = {
    .cpu_time_ms = 10000,
    .wall_time_ms = 15000,
    .memory_bytes = 2LL << 30,
    .output_bytes = 64LL << 20,
    .processes = 4,
};

bool sanitizer_knows(const struct language *language)
{
    for (size_t i = 0; i < ARRAY_LEN(languages); i++)
        if (strcmp(language->id, languages[i]) == 0)
            return true;
    return false;
}

void sanitizer_language(const struct language *language, struct language *out_language)
{
    struct names env = NAMES_INIT;

    for (size_t i = 0; i < language->env.count; i++)
        names_add(&env, language->env.items[i]);
    for (size_t i = 0; i < ARRAY_LEN(environment); i++)
        names_add(&env, environment[i]);
    *out_language = *language;
    out_language->env = env;
    out_language->runs_native = false;
    out_language->needs_proc = true;
    out_language->extra_memory_bytes += sanitizer_limits.memory_bytes;
    out_language->processes = sanitizer_limits.processes;
}

void sanitizer_language_release(struct language *language)
{
    names_release(&language->env);
}

void sanitizer_add_words(struct names *extra)
{
    for (size_t i = 0; i < ARRAY_LEN(compiler_words); i++)
        names_add(extra, compiler_words[i]);
}

char *sanitizer_fault(const char *stderr_text)
{
    static const char *const marks[] = {"Sanitizer: ", "runtime error: "};

    for (size_t i = 0; stderr_text != NULL && i < ARRAY_LEN(marks); i++) {
        const char *at = strstr(stderr_text, marks[i]);

        if (at == NULL)
            continue;
        at += strlen(marks[i]);
        return mem_strndup(at, strcspn(at, i == 0 ? " \n" : "\n"));
    }
    return NULL;
}

/*
 * Java: the program counts its own bytecodes by line, and the library's are charged to the line
 * that calls it. An agent (growth/agent.inc) gives classes their counters as they are loaded; what
 * the virtual machine makes of them then, and when, changes no count.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/companion.h"
#include "judge/engine/growth_selfrun.h"
#include "judge/engine/toolchain.h"

#define COMPILER "javac"
#define AGENT_INSIDE "growth_agent.so"
#define SOURCE_MAX_BYTES ((size_t)8 << 20)
#define BUDGET 1.5e8
#define START_SECONDS 0.1 /* what the virtual machine takes to start, its classes with counters */

/*
 * One compiler, and not the one that replaces the library's loops by instructions of its own; large
 * methods too, for counters make them larger; and counters come without what a verifier reads.
 */
static const char *const options[] = {
    "-XX:+UnlockDiagnosticVMOptions",
    "-XX:-BytecodeVerificationRemote",
    "-XX:TieredStopAtLevel=1",
    "-XX:-DontCompileHugeMethods",
    "-XX:+UseSerialGC",
};

/* Texts are put together by a StringBuilder, which counts, and not by code made at run time. */
static const char *const compile_words[] = {"-XDstringConcat=inline"};

/* Where the development kit keeps the headers for agents; NULL: it has none. The caller's. */
static char *headers_find(const struct language *language)
{
    AUTO(mem_free) char *compiler = NULL;
    AUTO(mem_free) char *behind = NULL;
    AUTO(mem_free) char *header = NULL;
    char *folder = NULL;

    if (language->compile.count == 0 || strcmp(language->compile.items[0], COMPILER) != 0 ||
        toolchain_program(language, COMPILER, &compiler, NULL) < 0)
        return NULL;
    behind = realpath(compiler, NULL);
    if (behind == NULL || strlen(behind) < strlen("/bin/" COMPILER))
        return NULL;
    behind[strlen(behind) - strlen("/bin/" COMPILER)] = '\0';
    folder = path_join(behind, "include");
    header = path_join(folder, "jvmti.h");
    if (!file_exists(header))
        mem_free(&folder);
    return folder;
}

static bool java_is_there(const struct language *language)
{
    AUTO(mem_free) char *headers = NULL;

    if (strcmp(language->id, "java") != 0 || !file_exists("/usr/bin/gcc"))
        return false;
    headers = headers_find(language);
    return headers != NULL;
}

static int agent_load(struct growth_selfrun *run, struct error *err)
{
    AUTO(names_release) struct names words = NAMES_INIT;
    AUTO(mem_free) char *headers = headers_find(run->subject.language);
    AUTO(mem_free) char *include = mem_format("-I%s", headers != NULL ? headers : ".");
    AUTO(mem_free) char *system = mem_format("%s/linux", include);
    AUTO(mem_free) char *agent = NULL;

    names_add(&words, include);
    names_add(&words, system);
    if (companion_build_with("agent", &words, &agent, err) < 0)
        return -1;
    names_add(&run->names, AGENT_INSIDE);
    names_add(&run->paths, agent);
    return growth_selfrun_load(run, err);
}

/* The row's words, with ours behind the first: of two that say different things the last wins. */
static int words_make(struct growth_selfrun *run, struct error *err)
{
    const struct names *words = &run->artifact.argv;
    AUTO(mem_free) char *text = NULL;
    AUTO(mem_free) char *name = NULL;
    AUTO(mem_free) char *agent = NULL;

    if (file_read(run->subject.source_path, SOURCE_MAX_BYTES, &text, err) < 0)
        return -1;
    name = language_source_name(run->subject.language, (struct span){text, strlen(text)});
    agent = mem_format("-agentpath:/work/" AGENT_INSIDE "=" GROWTH_SELFRUN_COUNTS ",%s", name);
    names_add(&run->argv, words->items[0]);
    names_add(&run->argv, agent);
    for (size_t i = 0; i < ARRAY_LEN(options); i++)
        names_add(&run->argv, options[i]);
    for (size_t i = 1; i < words->count; i++)
        names_add(&run->argv, words->items[i]);
    return 0;
}

static int java_open(const struct growth_subject *subject, void **out_state, char **out_reason,
                     struct error *err)
{
    AUTO(growth_selfrun_close) void *state = growth_selfrun_make(subject);
    AUTO(names_release) struct names extra = NAMES_INIT;
    struct growth_selfrun *run = state;
    int status;

    run->start_cost = START_SECONDS * BUDGET;
    for (size_t i = 0; i < ARRAY_LEN(compile_words); i++)
        names_add(&extra, compile_words[i]);
    status = growth_build(subject, subject->language, &extra, &run->artifact, out_reason, err);
    if (status <= 0)
        return status;
    if (words_make(run, err) < 0 || agent_load(run, err) < 0)
        return -1;
    *out_state = TAKE(state);
    return 1;
}

const struct growth_source growth_java = {
    .name = "java",
    .words = "exact bytecode counts",
    .package = "default-jdk-headless",
    .is_exact = true,
    .unit = 10,
    .slack = 2000,
    .budget = BUDGET,
    .is_there = java_is_there,
    .open = java_open,
    .measure = growth_selfrun_measure,
    .collect = growth_selfrun_collect,
    .close = growth_selfrun_close,
};

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/build.h"
#include "judge/engine/toolchain.h"
#include "judge/repo/language_file.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

struct bench {
    struct language_table languages;
    struct scratch scratch;
    struct problem problem; /* stdio, with limits that a test can wait for */
};

/* What came of one build. */
struct outcome {
    struct artifact artifact;
    struct compile_log log;
    struct error err;
    int status;
};

static void outcome_release(struct outcome *outcome)
{
    artifact_release(&outcome->artifact);
    compile_log_release(&outcome->log);
    error_release(&outcome->err);
}

static void build_file(const struct bench *bench, const char *language_id, const char *path,
                       struct outcome *outcome)
{
    const struct language *language = language_find(&bench->languages, language_id);

    outcome->status = build_submission(&bench->problem, language, path, &outcome->artifact,
                                       &outcome->log, &outcome->err);
    if (outcome->status < 0)
        tap_note("%s", error_text(&outcome->err));
}

static char *put(const struct bench *bench, const char *name, const char *text)
{
    char *path = path_join(bench->scratch.path, name);

    (void)unlink(path);
    (void)file_create(path, text, strlen(text), NULL);
    return path;
}

static void build(const struct bench *bench, const char *language_id, const char *name,
                  const char *text, struct outcome *outcome)
{
    AUTO(mem_free) char *path = put(bench, name, text);

    build_file(bench, language_id, path, outcome);
}

#define OUTCOME_INIT {ARTIFACT_INIT, {0}, ERROR_INIT, -2}

/* status 1: builds; 0: does not, and the log holds this. */
static const struct {
    const char *name, *language, *file, *text;
    int status;
    const char *log;
} rows[] = {
    {"a C program", "c", "a.c", "int main(void) { return 0; }", 1, NULL},
    {"a C++ program", "cpp", "a.cpp", "#include <vector>\nint main() {}", 1, NULL},
    {"a Python program", "python", "a.py", "print(1)", 1, NULL},
    {"the mathematical library is there", "c", "a.c",
     "#include <math.h>\nint main(int c, char **v) { (void)v; return (int)sqrt(c); }", 1, NULL},
    {"a name with blanks and quotes", "c", "my 'new' \"walk\".c", "int main(void) { return x; }", 0,
     "my 'new' \"walk\".c:1:25: error:"},
    {"a name with a line end and UTF-8", "c", "h\xc3\xa9\nllo.c", "int main(void) { return 0; }", 1,
     NULL},
    {"a name that looks like an option", "c", "-fplugin=x.c", "int main(void) { return 0; }", 1,
     NULL},
    {"a mistake is told with its place", "c", "walk.c", "int main(void)\n{\n    return y;\n}\n", 0,
     "walk.c:3:12: error:"},
    {"a mistake in Python too", "python", "walk.py", "print(1)\nx = = 2\n", 0,
     "File \"walk.py\", line 2"},
    {"what is missing at the end", "c", "walk.c", "int f(void);\nint main(void) { return f(); }", 0,
     "undefined reference to `f'"},
    {"an empty file", "c", "empty.c", "", 0, "empty.c: the source is empty"},
    {"a source that is a binary", "c", "a.c", "\177ELF", 0, "error"},
    {"the judge's files are not to be included", "c", "a.c", "#include \"/etc/shadow\"\n", 0,
     "No such file or directory"},
    {"nor an endless device", "c", "a.c", "#include \"/dev/zero\"\nint main(void) { return 0; }", 0,
     ""},
    {"a program that would be huge", "c", "a.c",
     "char a[200 << 20] = {1};\nint main(void) { return a[5]; }", 0, ""},
};

static void sources_build_or_say_why(const struct bench *bench)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;

        build(bench, rows[i].language, rows[i].file, rows[i].text, &outcome);
        tap_is_int(outcome.status, rows[i].status, "%s", rows[i].name);
        if (rows[i].log == NULL || outcome.log.text == NULL)
            continue;
        tap_has_str(outcome.log.text, rows[i].log, "%s: said so", rows[i].name);
        tap_ok(strstr(outcome.log.text, "/work/") == NULL &&
                   strstr(outcome.log.text, "/box/") == NULL,
               "%s: without the box's paths", rows[i].name);
        tap_ok(outcome.log.errors > 0, "%s: counted", rows[i].name);
    }
}

static void a_second_build_is_remembered(const struct bench *bench)
{
    static const char good[] = "int main(void) { return 7; }";
    AUTO(outcome_release) struct outcome first = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome second = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome renamed = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome other = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome again = OUTCOME_INIT;
    AUTO(mem_free) char *program = NULL;
    AUTO(fd_close) int fd = -1;

    build(bench, "c", "one.c", good, &first);
    build(bench, "c", "one.c", good, &second);
    build(bench, "c", "two.c", good, &renamed);
    build(bench, "c", "one.c", "int main(void) { return 8; }", &other);
    tap_ok(!first.log.was_cached && second.log.was_cached, "the same source is compiled once");
    tap_ok(renamed.log.was_cached, "whatever it is called");
    tap_ok(!other.log.was_cached, "another source is compiled");
    tap_ok(second.log.time_us == first.log.time_us, "the time it took is remembered");
    tap_is_str(second.artifact.argv.items[0], "/work/main", "how it is started too");
    tap_has_str(first.log.command, "gcc ", "the command names the compiler");
    tap_has_str(first.log.command, "-O2", "and its words");

    program = path_join(first.artifact.folder, "main");
    fd = open(program, O_WRONLY | O_TRUNC);
    build(bench, "c", "one.c", good, &again);
    tap_ok(again.status == 1 && !again.log.was_cached, "a damaged program is made again");
    tap_ok(file_size_bytes(program) > 1000, "and is whole then");
}

static void a_refusal_is_remembered(const struct bench *bench)
{
    AUTO(outcome_release) struct outcome first = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome second = OUTCOME_INIT;

    build(bench, "c", "first.c", "int main(void) { return zz; }", &first);
    build(bench, "c", "second.c", "int main(void) { return zz; }", &second);
    tap_ok(second.status == 0 && second.log.was_cached, "a refusal is remembered");
    tap_has_str(second.log.text, "second.c:1:", "under the name that it has now");
}

static void time_and_memory_run_out(const struct bench *bench)
{
    static const char slow[] =
        "template <int N, int M> struct f {\n"
        "    static const long v = f<N - 1, 2 * M>::v + f<N - 1, 2 * M + 1>::v;\n"
        "};\n"
        "template <int M> struct f<0, M> { static const long v = M; };\n"
        "int main() { return (int)f<25, 0>::v; }\n";
    struct bench narrow = *bench;
    AUTO(outcome_release) struct outcome time = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome again = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome memory = OUTCOME_INIT;

    narrow.problem.compile.cpu_time_ms = 500;
    build(&narrow, "cpp", "slow.cpp", slow, &time);
    tap_is_int(time.status, 0, "a source that takes the compiler too long is refused");
    tap_has_str(time.log.text, "the compiler took more than 500 ms", "with the reason first");
    build(&narrow, "cpp", "slow.cpp", slow, &again);
    tap_ok(!again.log.was_cached, "which is not remembered: the next time may be better");
    narrow.problem.compile = bench->problem.compile;
    narrow.problem.compile.memory_bytes = 40 << 20;
    build(&narrow, "cpp", "fat.cpp", slow, &memory);
    tap_is_int(memory.status, 0, "a source that takes too much memory is refused");
}

static void large_and_binary_sources(const struct bench *bench)
{
    AUTO(mem_free) char *large = put(bench, "large.c", "x");
    AUTO(mem_free) char *binary = path_join(bench->scratch.path, "binary.c");
    AUTO(outcome_release) struct outcome first = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome second = OUTCOME_INIT;

    (void)!truncate(large, 100 * 1000 * 1000);
    build_file(bench, "c", large, &first);
    tap_is_int(first.status, 0, "a source of 100 MB does not compile");
    tap_has_str(first.log.text, "large.c: the source has 95.4 MiB; at most 64 KiB are allowed",
                "which says how much may be");
    (void)file_create(binary, "int\0main", 8, NULL);
    build_file(bench, "c", binary, &second);
    tap_is_int(second.status, 0, "a binary does not compile");
    tap_has_str(second.log.text, "binary.c: the source is not text: byte 4 is NUL",
                "which says where");
}

static void a_missing_compiler_is_named(const struct bench *bench)
{
    AUTO(language_release) struct language language = LANGUAGE_INIT;
    AUTO(mem_free) char *path = put(bench, "a.x", "x");
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    int status;

    language.id = mem_strdup("x");
    language.name = mem_strdup("X");
    language.source_name = mem_strdup("main.x");
    language.package = mem_strdup("x-tools");
    names_add(&language.compile, "no-such-compiler");
    status = build_submission(&bench->problem, &language, path, &artifact, NULL, &err);
    tap_is_int(status, -1, "without a compiler nothing can be said of the source");
    tap_is_int(err.kind, ERROR_SYSTEM, "that is the machine's fault");
    tap_is_str(error_text(&err),
               "no X compiler: 'no-such-compiler' is not in /usr/local/bin, /usr/bin or /bin; "
               "install it: sudo apt-get install x-tools",
               "with the command that mends it");
}

static void an_unwritable_cache_is_named(const struct bench *bench)
{
    AUTO(mem_free) char *file = put(bench, "a file", "");
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;

    (void)setenv("XDG_CACHE_HOME", file, 1);
    build(bench, "c", "a.c", "int main(void) { return 99; }", &outcome);
    (void)setenv("XDG_CACHE_HOME", bench->scratch.path, 1);
    tap_is_int(outcome.status, -1, "a cache that cannot be written is an error");
    tap_is_int(outcome.err.kind, ERROR_SYSTEM, "of the system");
    tap_has_str(error_text(&outcome.err), "set XDG_CACHE_HOME", "with the cure");
}

static void versions_are_asked_once(const struct bench *bench)
{
    const struct language *language = language_find(&bench->languages, "c");
    AUTO(toolchain_release) struct toolchain first = TOOLCHAIN_INIT;
    AUTO(toolchain_release) struct toolchain second = TOOLCHAIN_INIT;
    AUTO(mem_free) char *path = NULL;

    tap_is_int(toolchain_find(language, &first, NULL), 0, "gcc is found");
    tap_ok(strchr(first.version, '.') != NULL, "with its version, %s", first.version);
    path = mem_format("%s/judge/toolchain/%s", bench->scratch.path, first.identity);
    tap_ok(file_exists(path), "which is remembered");
    (void)file_write_atomic(path, "gcc 99.1", 8, NULL);
    (void)toolchain_find(language, &second, NULL);
    tap_is_str(second.version, "99.1", "and not asked again");
    (void)unlink(path);
}

int main(void)
{
    struct bench bench = {LANGUAGE_TABLE_INIT, SCRATCH_INIT, PROBLEM_INIT};
    struct kit kit;
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    if (language_file_load(&bench.languages, NULL) < 0 || scratch_make(&bench.scratch, NULL) < 0)
        return 1;
    (void)setenv("XDG_CACHE_HOME", bench.scratch.path, 1);
    bench.problem.compile = (struct limits){10000, 30000, (int64_t)1 << 30, 64 << 20, 64};
    bench.problem.source_bytes = 64 << 10;
    bench.problem.limits.memory_bytes = 256 << 20;
    sources_build_or_say_why(&bench);
    a_second_build_is_remembered(&bench);
    a_refusal_is_remembered(&bench);
    time_and_memory_run_out(&bench);
    large_and_binary_sources(&bench);
    a_missing_compiler_is_named(&bench);
    an_unwritable_cache_is_named(&bench);
    versions_are_asked_once(&bench);
    language_table_release(&bench.languages);
    scratch_release(&bench.scratch);
    kit_release(&kit);
    return tap_done();
}

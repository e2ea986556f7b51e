#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/base/strbuf.h"
#include "judge/engine/build.h"
#include "judge/engine/headers.h"
#include "judge/repo/language_file.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

#define BITS "#include <bits/stdc++.h>\n"

static const struct {
    const char *name, *source, *header;
} wanted[] = {
    {"the first line", BITS "int main() {}", "bits/stdc++.h"},
    {"behind comments and blanks", "// a\n/* b\n */\n  # include\t<iostream>", "iostream"},
    {"a macro before it could matter", "#define int long\n" BITS, NULL},
    {"so could a pragma", "#pragma GCC optimize(\"O3\")\n" BITS, NULL},
    {"another header first", "#include <vector>\n" BITS, NULL},
    {"a name that only begins so", "#include <iostream2>\n", NULL},
    {"a file of the learner's", "#include \"iostream\"\n", NULL},
    {"a comment that never ends", "/* " BITS, NULL},
    {"nothing at all", "", NULL},
};

/* What one compiler said, with precompiled headers or without. */
static char *words_of(const struct language *language, const char *path, int *out_status)
{
    struct problem problem = {
        .id = (char *)(uintptr_t) "test/headers",
        .source_bytes = 1 << 20,
        .compile = {.cpu_time_ms = 30000,
                    .wall_time_ms = 60000,
                    .memory_bytes = 2LL << 30,
                    .output_bytes = 64 << 20,
                    .processes = 64},
    };
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct compile_log log = {0};
    char *words;

    *out_status = build_submission(&problem, language, path, &artifact, &log, &err);
    if (*out_status < 0)
        tap_note("%s", error_text(&err));
    words = mem_strdup(log.text != NULL ? log.text : "");
    compile_log_release(&log);
    return words;
}

static const struct {
    const char *name, *source;
    int status;
} sources[] = {
    {"a clean source", BITS "int main() { std::cout << 1; }\n", 1},
    {"a warning", BITS "int main() { int unused = 1; std::vector<int> v; return v.size() < 0; }\n",
     1},
    {"an error in a template",
     BITS "int main() { std::vector<int> v; std::sort(v, v); std::map<int, int> m; m.push(1); }\n",
     0},
    {"a template of the library's that the learner has specialised",
     BITS
     "namespace std { template <> const int &max<int>(const int &, const int &b) { return b; } }\n"
     "int main() { return std::max(2, 1); }\n",
     1},
    {"a specialisation that the library forbids",
     BITS "namespace std { template <> valarray<unsigned long>::~valarray() {} }\nint main() {}\n",
     0},
    {"a warning that inlining finds",
     BITS "int main() { char b[4]; std::strcpy(b, \"long text\"); return b[0]; }\n", 1},
    {"a function that nobody defines", BITS "int f(int);\nint main() { return f(1); }\n", 0},
    {"a warning of the linker",
     "#include <pwd.h>\nint main() { return getpwnam(\"a\") == nullptr; }\n", 1},
    {"a warning that the C library gives",
     "#include <cstdio>\nchar name[L_tmpnam];\nint main() { return std::tmpnam(name) == name; }\n",
     1},
    {"a missing name", "#include <iostream>\nint main() { std::vektor<int> v; cout << v; }\n", 0},
};

/* The same source twice is one entry of the cache: a row with another id makes it two. */
static void diagnostics_stay(const struct language *with, const char *folder)
{
    struct language without = *with; /* shares the row's words */
    char other_id[] = "cpp-plain";

    without.precompiled = without.linkers = (struct names)NAMES_INIT;
    without.id = other_id;
    for (size_t i = 0; i < ARRAY_LEN(sources); i++) {
        AUTO(mem_free) char *path = path_join(folder, "main.cpp");
        AUTO(mem_free) char *plain = NULL;
        AUTO(mem_free) char *quick = NULL;
        int plain_status, quick_status;

        (void)unlink(path);
        (void)file_create(path, sources[i].source, strlen(sources[i].source), NULL);
        plain = words_of(&without, path, &plain_status);
        quick = words_of(with, path, &quick_status);
        tap_is_int(quick_status, sources[i].status, "%s: ends as it should", sources[i].name);
        tap_is_int(plain_status, sources[i].status, "%s: and so without", sources[i].name);
        tap_is_str(quick, plain, "%s: the compiler says the same, to the byte", sources[i].name);
    }
}

/* What the header's own functions need of templates was done when it was made. */
static void header_is_complete(const struct language *cpp, const char *folder, const char *header)
{
    AUTO(strbuf_release) struct strbuf command = STRBUF_INIT;
    AUTO(mem_free) char *source = path_join(folder, "empty.cpp");
    char functions[32] = "";
    FILE *pipe;

    (void)file_create(source, BITS "int main() {}\n", strlen(BITS "int main() {}\n"), NULL);
    for (size_t i = 0; i < cpp->compile.count && strcmp(cpp->compile.items[i], "-o") != 0; i++)
        strbuf_addf(&command, "%s ", cpp->compile.items[i]);
    strbuf_addf(&command,
                "-isystem %s -S -o /dev/null -fdump-tree-original=/dev/stdout %s | "
                "grep -c '^;; Function'",
                header, source);
    pipe = popen(command.data, "r");
    if (pipe == NULL || fgets(functions, sizeof functions, pipe) == NULL || pclose(pipe) != 0)
        tap_note("%s", command.data);
    tap_ok(functions[0] != '\0' && atoi(functions) < 100,
           "an empty program does not pay for the header's templates: %s", functions);
}

static void header_is_made_once(const struct language *cpp, const char *cache)
{
    AUTO(names_release) struct names entries = NAMES_INIT;
    AUTO(mem_free) char *folder = path_join(cache, "judge/headers");
    size_t found = 0;

    tap_ok(folder_list(folder, &entries, NULL) == 0, "headers are kept in the cache");
    for (size_t i = 0; i < entries.count; i++) {
        AUTO(mem_free) char *header = path_join(folder, entries.items[i]);
        AUTO(mem_free) char *path = path_join(header, "bits/stdc++.h.gch");

        if (file_size_bytes(path) <= (1 << 20))
            continue;
        found++;
        header_is_complete(cpp, cache, header);
    }
    tap_is_int((int64_t)found, 1, "the large one once, taken by this compiler");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(language_table_release) struct language_table languages = LANGUAGE_TABLE_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct kit kit;
    char reason[512];
    const struct language *cpp;

    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    setenv("XDG_CACHE_HOME", scratch.path, 1);
    setenv("XDG_CONFIG_HOME", scratch.path, 1);
    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    tap_ok(language_file_load(&languages, &err) == 0, "the languages are read");
    cpp = language_find(&languages, "cpp");
    for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
        struct span source = {wanted[i].source, strlen(wanted[i].source)};

        tap_is_str(headers_wanted(cpp, source), wanted[i].header, "%s", wanted[i].name);
    }
    diagnostics_stay(cpp, scratch.path);
    header_is_made_once(cpp, scratch.path);
    kit_release(&kit);
    return tap_done();
}

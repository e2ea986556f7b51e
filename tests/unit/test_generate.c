/*
 * Hidden cases of a small problem that lies in a scratch folder, and of all that can be wrong with
 * it.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/language_file.h"
#include "judge/repo/problem_file.h"
#include "judge/tasks/generate.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

static const struct file {
    const char *name, *text;
} good_files[] = {
    {"problem.json", "{\"title\": \"Twice\", \"style\": \"stdio\", \"difficulty\": \"easy\", "
                     "\"tags\": [\"sums\"],\n"
                     "\"limits\": {\"time\": \"200 ms\", \"memory\": \"64 MiB\"},\n"
                     "\"groups\": [{\"name\": \"all\", \"points\": 100, \"cases\": [\n"
                     "  {\"gen\": \"number max=9\", \"repeat\": 2}, {\"file\": \"own\"}]}]}\n"},
    {"statement.md", "# Twice\n\nTwice the number.\n"},
    {"solution.md", "Add it to itself.\n"},
    {"samples/1.in", "1\n"},
    {"samples/1.ans", "2\n"},
    {"cases/own.in", "5\n"},
    {"gen.c", "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n"
              "int main(int argc, char **argv)\n"
              "{\n"
              "    if (argc != 4 || strcmp(argv[1], \"number\") || strcmp(argv[2], \"max=9\"))\n"
              "        return 2;\n"
              "    printf(\"%llu\\n\", strtoull(argv[3] + 5, 0, 10) % 9);\n"
              "}\n"},
    {"validate.c",
     "#include <stdio.h>\n"
     "int main(void) { int a; return scanf(\"%d\", &a) == 1 && a < 10 ? 42 : 43; }\n"},
    {"solutions/ac-add.c", "#include <stdio.h>\nint main(void) { int a; scanf(\"%d\", &a); "
                           "printf(\"%d\\n\", 2 * a); }\n"},
    {"solutions/ac-add.py", "print(2 * int(input()))\n"},
    {"solutions/wa-once.c", "int main(void) { return 0; }\n"},
};

/* One file is replaced by this, or (text NULL) removed; then this is said. */
static const struct {
    const char *name, *file, *text;
    enum error_kind kind;
    const char *error;
} faulty[] = {
    {"a generator that crashes", "gen.c", "int main(void) { __builtin_trap(); }\n", ERROR_INPUT,
     "case 'all-01' (number max=9 seed="},
    {"and is named when it is not the first that is known to", "gen.c",
     "#include <string.h>\n#include <time.h>\n"
     "int main(int n, char **v) { while (strcmp(v[n - 1], \"seed=17606454074798993277\") != 0 && "
     "clock() < CLOCKS_PER_SEC / 2) continue; __builtin_trap(); }\n",
     ERROR_INPUT, "case 'all-01' (number max=9 seed="},
    {"and is named", "gen.c", "int main(void) { __builtin_trap(); }", ERROR_INPUT,
     "): the generator 'gen.c': SIGILL"},
    {"a generator that refuses its words", "gen.c",
     "#include <stdio.h>\nint main(void) { fputs(\"no family\\n\\x1b\", stderr); return 2; }\n",
     ERROR_INPUT, "the generator 'gen.c': ended with exit status 2; 0 is expected: no family"},
    {"a generator that hangs", "gen.c", "int main(void) { for (;;) continue; }\n", ERROR_INPUT,
     "the generator 'gen.c': used "},
    {"a generator that floods", "gen.c",
     "#include <stdio.h>\nint main(void) { for (;;) puts(\"1\"); }\n", ERROR_INPUT,
     "the generator 'gen.c': printed more than 256 MiB"},
    {"a generator that is not deterministic", "gen.c",
     "#include <stdio.h>\n#include <time.h>\n"
     "int main(void) { struct timespec t; timespec_get(&t, TIME_UTC); printf(\"%ld\\n\", "
     "t.tv_nsec); }\n",
     ERROR_INPUT,
     "the generator 'gen.c' printed other bytes when it ran again with the same words"},
    {"a generator that does not compile", "gen.c", "int main(void) { return x; }\n", ERROR_INPUT,
     "'gen.c' does not compile: gen.c:1:25: error:"},
    {"a generator in an unknown language", "gen.c", NULL, ERROR_INPUT, "gen.* would be right"},
    {"a validator that rejects a case", "validate.c",
     "#include <stdio.h>\nint main(void) { fputs(\"line 1: n: too small\\n\", stderr); return 43; "
     "}\n",
     ERROR_INPUT, "the validator 'validate.c' refuses the input: line 1: n: too small"},
    {"a validator that crashes", "validate.c", "int main(void) { __builtin_trap(); }\n",
     ERROR_INPUT, "the validator 'validate.c': SIGILL"},
    {"a validator that says nothing", "validate.c", "int main(void) { return 0; }\n", ERROR_INPUT,
     "the validator 'validate.c': ended with exit status 0; 42 means good"},
    {"a hand-made case that the validator rejects", "cases/own.in", "99\n", ERROR_INPUT,
     "case 'all-03': the validator 'validate.c' refuses the input"},
    {"a model that crashes", "solutions/ac-add.c", "int main(void) { __builtin_trap(); }\n",
     ERROR_INPUT, "the model solution 'ac-add.c': SIGILL"},
    {"a model that fails", "solutions/ac-add.c", "int main(void) { return 1; }\n", ERROR_INPUT,
     "the model solution 'ac-add.c': ended with exit status 1"},
    {"a model that is too slow", "solutions/ac-add.c", "int main(void) { for (;;) continue; }\n",
     ERROR_INPUT, "the model solution 'ac-add.c': used "},
    {"a model that does not compile", "solutions/ac-add.c", "int main(void) { return x; }\n",
     ERROR_INPUT, "'solutions/ac-add.c' does not compile: ac-add.c:1:25: error:"},
};

struct bench {
    struct language_table languages;
    struct scratch scratch;
    char *folder;
    size_t told; /* calls of the progress */
};

static void told(void *state, size_t done, size_t total)
{
    struct bench *bench = state;

    (void)done;
    (void)total;
    bench->told++;
}

static void put(const struct bench *bench, const char *name, const char *text)
{
    AUTO(mem_free) char *path = path_join(bench->folder, name);
    AUTO(mem_free) char *folder = path_folder(path);

    (void)folder_make(folder, NULL);
    (void)unlink(path);
    if (text != NULL)
        (void)file_create(path, text, strlen(text), NULL);
}

static void put_good_files(const struct bench *bench)
{
    for (size_t i = 0; i < ARRAY_LEN(good_files); i++)
        put(bench, good_files[i].name, good_files[i].text);
}

static int generate(struct bench *bench, enum lock_mode lock, struct case_list *out_list,
                    struct error *err)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    const struct report_sink sink = {.preparing = told, .state = bench};

    bench->told = 0;
    if (problem_load(bench->folder, "test/twice", &problem, err) < 0)
        return -1;
    return task_generate(&problem, &bench->languages, lock, &sink, out_list, err);
}

static char *text_of(const char *path)
{
    char *text = NULL;

    (void)file_read(path, 1000, &text, NULL);
    return text;
}

static void cases_are_made_once(struct bench *bench)
{
    AUTO(case_list_release) struct case_list first = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list second = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list third = CASE_LIST_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *answer = NULL;

    tap_is_int(generate(bench, LOCK_CHECK, &first, &err), 0, "cases are made");
    if (first.count != 3) {
        tap_note("%s", error_text(&err));
        return;
    }
    tap_ok(bench->told >= 3, "with progress");
    answer = text_of(first.items[2].answer_path);
    tap_is_str(answer, "10\n", "the model answers a hand-made case");
    tap_is_str(first.items[2].call, NULL, "which no call made");
    tap_is_str(first.items[0].name, "all-01", "a case has a name");
    tap_is_int(first.items[0].input_bytes, 2, "and a size");
    tap_ok(strncmp(first.items[0].call, "number max=9 seed=", 18) == 0, "and a call with its seed");

    tap_is_int(generate(bench, LOCK_CHECK, &second, &err), 0, "they are found again");
    tap_is_int((int64_t)bench->told, 0, "without work");
    tap_is_str(second.items[0].input_path, first.items[0].input_path, "where they were");

    (void)truncate(first.items[1].input_path, 0);
    tap_is_int(generate(bench, LOCK_CHECK, &third, &err), 0, "a damaged case");
    tap_ok(bench->told > 0 && file_size_bytes(third.items[1].input_path) == 2, "is made again");
}

static void what_makes_cases_is_their_key(struct bench *bench)
{
    static const struct {
        const char *name, *file, *text;
        bool is_other;
    } changes[] = {
        {"another statement", "statement.md", "# Twice\n\nMore words.\n", false},
        {"another sample", "samples/1.in", "2\n", false},
        {"another wrong solution", "solutions/wa-once.c", "int main(void) { return 1; }\n", false},
        {"another hand-made case", "cases/own.in", "6\n", true},
        {"another validator", "validate.c", "int main(void) { return 42; }\n", true},
        {"another model", "solutions/ac-add.c",
         "#include <stdio.h>\nint main(void) { int a; scanf(\"%d\", &a); printf(\"%d\\n\", a + a); "
         "}\n",
         true},
    };

    for (size_t i = 0; i < ARRAY_LEN(changes); i++) {
        AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;

        put_good_files(bench);
        put(bench, changes[i].file, changes[i].text);
        tap_is_int(generate(bench, LOCK_CHECK, &list, &err), 0, "%s", changes[i].name);
        tap_ok((bench->told > 0) == changes[i].is_other, "%s %s", changes[i].name,
               changes[i].is_other ? "makes other cases" : "changes no case");
    }
    put_good_files(bench);
}

static void faults_are_named(struct bench *bench)
{
    for (size_t i = 0; i < ARRAY_LEN(faulty); i++) {
        AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;

        put_good_files(bench);
        put(bench, faulty[i].file, faulty[i].text);
        tap_is_int(generate(bench, LOCK_CHECK, &list, &err), -1, "%s is an error", faulty[i].name);
        tap_is_int(err.kind, faulty[i].kind, "%s: of the problem", faulty[i].name);
        tap_has_str(error_text(&err), faulty[i].error, "%s: named", faulty[i].name);
        tap_ok(strchr(error_text(&err), '\x1b') == NULL, "%s: harmlessly", faulty[i].name);
    }
    put_good_files(bench);
}

static void failures_leave_no_half(const struct bench *bench)
{
    AUTO(mem_free) char *folder = path_join(bench->scratch.path, "judge/cases");
    AUTO(names_release) struct names names = NAMES_INIT;

    (void)folder_list(folder, &names, NULL);
    for (size_t i = 0; i < names.count; i++)
        tap_is_int((int64_t)strlen(names.items[i]), 64, "only whole cases are left: %s",
                   names.items[i]);
}

static void drift_is_noticed(struct bench *bench)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *lock = path_join(bench->folder, "cases.lock");
    AUTO(mem_free) char *text = NULL;

    tap_is_int(generate(bench, LOCK_WRITE, &list, &err), 0, "cases are locked");
    case_list_release(&list);
    text = text_of(lock);
    tap_has_str(text, "  all-03\n", "each in its line");
    tap_is_int(generate(bench, LOCK_CHECK, &list, &err), 0, "the same cases fit the lock");
    case_list_release(&list);
    put(bench, "cases/own.in", "7\n");
    tap_is_int(generate(bench, LOCK_CHECK, &list, &err), -1, "another input does not");
    tap_is_int(err.kind, ERROR_INPUT, "which is the problem's fault");
    tap_has_str(error_text(&err), "'all-03'", "and names the case");
    tap_is_int(generate(bench, LOCK_CHECK, &list, &err), -1, "also when it is in the cache");
    (void)unlink(lock);
    put_good_files(bench);
}

static void samples_are_a_list(struct bench *bench)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;

    (void)problem_load(bench->folder, "test/twice", &problem, NULL);
    tap_is_int(task_samples(&problem, &list, NULL), 0, "samples are cases");
    tap_is_int((int64_t)list.count, 1, "one each");
    tap_is_str(list.items[0].name, "sample-1", "named by their number");
    tap_ok(file_exists(list.items[0].answer_path), "with their answers");
}

int main(void)
{
    struct bench bench = {LANGUAGE_TABLE_INIT, SCRATCH_INIT, NULL, 0};
    struct kit kit;
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    if (language_file_load(&bench.languages, NULL) < 0 || scratch_make(&bench.scratch, NULL) < 0)
        return 1;
    (void)setenv("XDG_CACHE_HOME", bench.scratch.path, 1);
    bench.folder = path_join(bench.scratch.path, "test/twice");
    put_good_files(&bench);
    cases_are_made_once(&bench);
    what_makes_cases_is_their_key(&bench);
    faults_are_named(&bench);
    failures_leave_no_half(&bench);
    drift_is_noticed(&bench);
    samples_are_a_list(&bench);
    mem_free(&bench.folder);
    language_table_release(&bench.languages);
    scratch_release(&bench.scratch);
    kit_release(&kit);
    return tap_done();
}

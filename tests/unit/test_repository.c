#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/repository.h"
#include "tests/unit/tap.h"

#define PROBLEM                                                                                    \
    "{\"title\": \"%s\", \"style\": \"answer\", \"difficulty\": \"easy\", \"limits\": {\"time\": " \
    "\"1 s\", "                                                                                    \
    "\"memory\": \"64 MiB\"}, \"answer\": {\"hash\": \"$argon2id$x\"}}"

static void put(const char *folder, const char *name, const char *text)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *above = path_folder(path);

    if (folder_make(above, NULL) < 0 || file_write_atomic(path, text, strlen(text), NULL) < 0)
        abort();
}

static void put_problem(const char *root, const char *id, const char *title)
{
    AUTO(mem_free) char *folder = path_join(root, id);
    AUTO(mem_free) char *json = mem_format(PROBLEM, title);

    put(folder, "problem.json", json);
    put(folder, "statement.md", "x");
    put(folder, "solutions/ac-x.c", "x");
}

/* What a word loads, by its title; or how it is refused. */
static const struct {
    const char *word, *title, *error;
} words[] = {
    {"math/primes", "Primes", ""},
    {"primes", "Primes", ""},
    {"1", "Both, of maths", ""},
    {"2", "Primes", ""},
    {"sorting/both", "Both, of sorting", ""},
    {"./one/math/primes", "Primes", ""},
    {"5", NULL, "unknown problem '5'; `judge list` shows them all"},
    {"0", NULL, "unknown problem '0'; `judge list` shows them all"},
    {"prmes", NULL, "unknown problem 'prmes'; did you mean 'primes'?"},
    {"maths/primes", NULL, "unknown problem 'maths/primes'; did you mean 'math/primes'?"},
    {"both", NULL, "'both' may be math/both, sorting/both; write the whole id"},
    {"./one", NULL, "'./one' is no folder with a problem.json, and no package"},
    {"\x1b[2J", NULL, "unknown problem '\\x1b[2J'; `judge list` shows them all"},
    {"", NULL, "unknown problem ''; `judge list` shows them all"},
};

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(repository_release) struct repository repository = REPOSITORY_INIT;
    AUTO(repository_release) struct repository none = REPOSITORY_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *data = NULL;

    if (scratch_make(&scratch, NULL) < 0 || chdir(scratch.path) < 0)
        return 1;
    data = path_join(scratch.path, "data");
    setenv("XDG_DATA_HOME", data, 1);
    put_problem("one", "sorting/both", "Both, of sorting");
    put_problem("one", "math/primes", "Primes");
    put_problem("two", "math/primes", "Primes, hidden by those before");
    put_problem("two", "math/both", "Both, of maths");
    put_problem("data/judge/problems", "own/mine", "Mine");
    put("one", "lib/gen.h", "no problem");
    put("one", ".git/x/problem.json", "{}");
    put("one", "README.md", "no area");
    setenv("JUDGE_PROBLEMS", "one:two:", 1);
    tap_is_int(repository_open(&repository, &err), 0, "two folders and one's own: %s",
               error_text(&err));
    tap_is_int((int64_t)repository.ids.count, 4,
               "all their problems, each id once, nothing hidden");
    tap_is_str(repository.ids.items[2], "own/mine", "in the order of their ids");
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        AUTO(problem_release) struct problem problem = PROBLEM_INIT;
        AUTO(error_release) struct error fault = ERROR_INIT;

        (void)repository_load(&repository, words[i].word, &problem, &fault);
        tap_is_str(problem.title, words[i].title, "word %zu leads to its problem", i + 1);
        tap_is_str(error_text(&fault), words[i].error, "word %zu: what is said", i + 1);
        tap_is_int(fault.kind, words[i].title != NULL ? ERROR_NONE : ERROR_USAGE, "word %zu: kind",
                   i + 1);
    }
    setenv("JUDGE_PROBLEMS", "nowhere", 1);
    tap_ok(repository_open(&none, &err) < 0, "a folder that is not there");
    tap_is_str(error_text(&err), "JUDGE_PROBLEMS names 'nowhere', which is no folder", "is named");
    return tap_done();
}

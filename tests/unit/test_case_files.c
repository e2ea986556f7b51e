#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/case_files.h"
#include "tests/unit/tap.h"

#define HASH_A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define HASH_B "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

static char id[] = "x/y", random_call[] = "random n=5", other_call[] = "other", hand[] = "hand",
            label[] = "by hand", small[] = "small", seed[] = "7";

/* small-01 to small-03 from one call, then a given seed, then a file. */
static struct case_spec specs[] = {
    {.gen = random_call, .repeat = 3},
    { .gen = other_call,      .seed = seed, .repeat = 1},
    { .file = hand,    .label = label, .repeat = 1},
};

static void plans(void)
{
    struct group_spec groups[] = {
        {.name = small, .cases = specs, .case_count = 3}
    };
    char folder[] = "/p";
    const struct problem problem = {.id = id, .folder = folder, .groups = groups, .group_count = 1};
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list again = CASE_LIST_INIT;
    struct case_spec more[] = {
        {.gen = other_call, .repeat = 1},
        specs[0]
    };

    tap_is_int(case_files_plan(&problem, "/cache/k", &list, NULL), 0, "a plan");
    tap_is_int((int64_t)list.count, 5, "of every repetition");
    tap_is_str(list.items[0].name, "small-01", "named by group and number");
    tap_is_str(list.items[4].name, "small-05", "counted through the group");
    tap_is_int((int64_t)list.items[4].index, 4, "and through the whole");
    tap_is_str(list.items[1].input_path, "/cache/k/small-02.in", "its input lies in the cache");
    tap_is_str(list.items[1].answer_path, "/cache/k/small-02.ans", "with the answer");
    tap_is_str(list.items[3].call, "other seed=7", "a given seed is used");
    tap_ok(strncmp(list.items[0].call, "random n=5 seed=", 16) == 0, "else one is made");
    tap_ok(strcmp(list.items[0].call, list.items[1].call) != 0, "another for each repetition");
    tap_is_str(list.items[4].input_path, "/p/cases/hand.in", "a hand-made input lies where it is");
    tap_is_str(list.items[4].call, NULL, "and nobody generates it");
    tap_is_str(list.items[4].label, "by hand", "the label is kept");

    groups[0].cases = more;
    groups[0].case_count = 2;
    groups[0].name = NULL;
    tap_is_int(case_files_plan(&problem, "/c", &again, NULL), 0, "another case is put before");
    tap_is_str(again.items[0].name, "case-01", "without groups it is a case");
    tap_is_str(again.items[1].call, list.items[0].call, "the others keep their seeds");
}

static void refuses_nothing(void)
{
    const struct problem problem = {.id = id};
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    tap_ok(case_files_plan(&problem, "/c", &list, &err) < 0, "a problem without cases has no plan");
    tap_is_str(error_text(&err), "'x/y' has no hidden cases; add some under 'groups'",
               "and is told");
}

/* The lock, then how checking the cases "a" (HASH_A) and "b" (HASH_B) ends; "" is well. */
static const struct {
    const char *name, *lock, *error;
} locks[] = {
    {"as locked",               HASH_A "  a\n" HASH_B "  b\n",                ""                },
    {"in another order",        HASH_B "  b\n" HASH_A "  a\n",                ""                },
    {"without a last line end", HASH_A "  a\n" HASH_B "  b",                  ""                },
    {"one drifted",             HASH_A "  a\n" HASH_A "  b\n",
     "x/y/cases.lock: 'b' came out with other bytes than were locked: the generator has drifted"},
    {"one is new",              HASH_A "  a\n",
     "x/y/cases.lock: 'b' is a new case, which the lock does not know"                          },
    {"one is gone",             HASH_A "  a\n" HASH_B "  b\n" HASH_A "  c\n",
     "x/y/cases.lock: 'c' is locked, but no such case is made any more"                         },
    {"a line of nonsense",      HASH_A "  a\nnonsense\n",
     "x/y/cases.lock:2:1: 'nonsense': a hash of 64 digits, two blanks and a case's name would be "
     "right"                                                                                    },
    {"a hash too short",        "abc  a\n",
     "x/y/cases.lock:1:1: 'abc  a': a hash of 64 digits, two blanks and a case's name would be "
     "right"                                                                                    },
};

static void checks_locks(struct problem *problem)
{
    char a[] = "a", b[] = "b", hash_a[] = HASH_A, hash_b[] = HASH_B;
    struct test_case items[] = {{.name = a}, {.name = b}};
    const struct case_list list = {items, 2, 2};
    char *texts[] = {hash_a, hash_b};
    const struct names hashes = {texts, 2, 2};
    AUTO(mem_free) char *path = path_join(problem->folder, "cases.lock");
    AUTO(mem_free) char *text = NULL;

    tap_is_int(case_lock_check(problem, &list, &hashes, NULL), 0, "no lock, nothing to compare");
    for (size_t i = 0; i < ARRAY_LEN(locks); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        int result;

        (void)file_write_atomic(path, locks[i].lock, strlen(locks[i].lock), NULL);
        result = case_lock_check(problem, &list, &hashes, &err);
        if (err.text != NULL)
            err.text[strcspn(err.text, "\n")] = '\0';
        tap_is_str(error_text(&err), locks[i].error, "lock: %s", locks[i].name);
        tap_ok((result == 0) == (locks[i].error[0] == '\0') &&
                   (result == 0 || err.kind == ERROR_INPUT),
               "lock: %s: result and kind", locks[i].name);
    }
    tap_ok(case_lock_write(problem, &list, &hashes, NULL) == 0 &&
               file_read(path, 1000, &text, NULL) == 0,
           "a lock is written");
    tap_is_str(text, HASH_A "  a\n" HASH_B "  b\n", "a line a case");
    tap_is_int(case_lock_check(problem, &list, &hashes, NULL), 0, "and holds");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    struct problem problem = {.id = id};

    plans();
    refuses_nothing();
    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    problem.folder = scratch.path;
    checks_locks(&problem);
    return tap_done();
}

/*
 * What a class hands in besides programs: its list and its set. The first byte chooses which.
 *
 * Law: a class list has rows with an id each, no id twice. A set that is taken has problems, and
 * none of negative weight. What is refused has a reason.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/repo/roster.h"
#include "judge/repo/set_file.h"

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void read_roster(struct span text)
{
    AUTO(roster_release) struct roster roster = ROSTER_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (roster_parse("class.csv", text, &roster, &err) < 0) {
        require(err.kind == ERROR_INPUT && roster.count == 0);
        return;
    }
    for (size_t i = 0; i < roster.count; i++) {
        require(roster.items[i].id != NULL && *roster.items[i].id != '\0');
        for (size_t k = 0; k < i && k < 100; k++)
            require(strcmp(roster.items[i].id, roster.items[k].id) != 0);
    }
}

static void read_set(struct span text)
{
    AUTO(problem_set_release) struct problem_set set = PROBLEM_SET_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (set_parse("set.json", text, "/nowhere", &set, &err) < 0) {
        require(err.kind == ERROR_INPUT);
        return;
    }
    require(set.problem_count > 0);
    for (size_t i = 0; i < set.problem_count; i++)
        require(set.problems[i].weight >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct span text = {(const char *)data + 1, size > 0 ? size - 1 : 0};

    if (size > 0 && data[0] % 2 == 0)
        read_roster(text);
    else if (size > 0)
        read_set(text);
    return 0;
}

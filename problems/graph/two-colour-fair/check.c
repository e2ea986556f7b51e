/*
 * Checks a painting against every quarrel, or an odd ring against the quarrels it needs. Both are
 * certificates: each proves that the other is impossible, so the answer file is not asked.
 */
#include "check.h"

#define STALLS_MAX 200000
#define QUARRELS_MAX 400000

static int64_t stall_count, quarrel_count;
static int64_t ends[QUARRELS_MAX][2];

static void check_paint(void)
{
    char *colours = check_memory(stall_count + 1, 1);
    char token[CHECK_TOKEN_MAX + 1];

    for (int64_t i = 1; i <= stall_count; i++) {
        output_token(token, "a colour");
        if (strcmp(token, "R") != 0 && strcmp(token, "B") != 0)
            check_wrong("'%s' is no colour", token);
        colours[i] = token[0];
    }
    output_end();
    for (int64_t i = 0; i < quarrel_count; i++) {
        if (colours[ends[i][0]] == colours[ends[i][1]])
            check_wrong("stalls %lld and %lld quarrel and share a colour", (long long)ends[i][0],
                        (long long)ends[i][1]);
    }
}

static void check_ring(void)
{
    int64_t length = output_long(1, stall_count, "the number of stalls in the ring");
    int64_t *place_of = check_memory(stall_count + 1, sizeof *place_of); /* from 1; 0: not in it */
    bool *is_given = check_memory(length, sizeof *is_given); /* the quarrel from a place on */

    if (length % 2 == 0)
        check_wrong("a ring of %lld stalls is not odd", (long long)length);
    for (int64_t i = 1; i <= length; i++) {
        int64_t stall = output_long(1, stall_count, "a stall");

        if (place_of[stall])
            check_wrong("stall %lld comes twice", (long long)stall);
        place_of[stall] = i;
    }
    output_end();
    for (int64_t i = 0; i < quarrel_count; i++) {
        for (int turn = 0; turn < 2; turn++) {
            int64_t here = place_of[ends[i][turn]], there = place_of[ends[i][!turn]];

            if (here && there == here % length + 1)
                is_given[here - 1] = true;
        }
    }
    for (int64_t i = 0; i < length; i++) {
        if (!is_given[i])
            check_wrong("place %lld of the ring does not quarrel with the next", (long long)i + 1);
    }
}

int main(int argc, char **argv)
{
    char token[CHECK_TOKEN_MAX + 1];

    check_init(argc, argv);
    stall_count = input_long(1, STALLS_MAX);
    quarrel_count = input_long(0, QUARRELS_MAX);
    for (int64_t i = 0; i < quarrel_count; i++) {
        ends[i][0] = input_long(1, stall_count);
        ends[i][1] = input_long(1, stall_count);
    }
    output_token(token, "PAINT or ODD");
    if (strcmp(token, "PAINT") == 0)
        check_paint();
    else if (strcmp(token, "ODD") == 0)
        check_ring();
    else
        check_wrong("'%s' is neither PAINT nor ODD", token);
    check_right();
}

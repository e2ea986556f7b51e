/*
 * What two programs said to each other, kept short: the beginning, and the end, where it went
 * wrong.
 */
#ifndef JUDGE_CORE_TRANSCRIPT_H
#define JUDGE_CORE_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

#define TRANSCRIPT_BYTES_MAX 8192

enum speaker { SPEAKER_JUDGE, SPEAKER_PROGRAM };

struct transcript {
    struct strbuf text;   /* raw, each line begins with who says it */
    enum speaker speaker; /* of the line being written */
    bool is_inside_line;
    bool is_cut; /* something in the middle is left out */
};
#define TRANSCRIPT_INIT {STRBUF_INIT, SPEAKER_JUDGE, false, false}

void transcript_add(struct transcript *transcript, enum speaker speaker, struct span bytes);

/* Lines "> what the program heard" and "< what it said", harmless for a terminal; NULL: silence.
 * The caller's. */
char *transcript_text(const struct transcript *transcript);
void transcript_release(struct transcript *transcript);

#endif

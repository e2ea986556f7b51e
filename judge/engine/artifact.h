/*
 * A program ready to run: its files in the cache, and how to start it. Made by build.
 */
#ifndef JUDGE_ENGINE_ARTIFACT_H
#define JUDGE_ENGINE_ARTIFACT_H

#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/core/language.h"

struct artifact {
    const struct language *language; /* borrowed; must outlive the artifact */
    char key[HASH_HEX_BYTES];        /* source, command, compiler version */
    char *folder;                    /* in the cache; its files are what /work will hold */
    struct names files;              /* below folder */
    struct names argv;               /* complete, as inside the box: /work/main … */
};

#define ARTIFACT_INIT {0}
void artifact_release(struct artifact *artifact);

#endif

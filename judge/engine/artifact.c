#include "judge/engine/artifact.h"

#include "judge/base/memory.h"

void artifact_release(struct artifact *artifact)
{
    mem_free(&artifact->folder);
    names_release(&artifact->files);
    names_release(&artifact->argv);
    artifact->language = NULL;
    artifact->key[0] = '\0';
}

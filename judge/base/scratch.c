#include "judge/base/scratch.h"

#include <stdlib.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

const char *scratch_folder(void)
{
    const char *folder = getenv("TMPDIR");

    return folder != NULL && path_is_absolute(folder) ? folder : "/tmp";
}

int scratch_make(struct scratch *out_scratch, struct error *err)
{
    const char *folder = scratch_folder();
    AUTO(mem_free) char *path = NULL;

    path = path_join(folder, "judge-XXXXXX");
    if (mkdtemp(path) == NULL)
        return error_system(err, "cannot make a temporary folder in '%s'; set TMPDIR", folder);
    out_scratch->path = TAKE(path);
    return 0;
}

void scratch_release(struct scratch *scratch)
{
    if (scratch->path != NULL)
        (void)folder_remove(scratch->path, NULL);
    mem_free(&scratch->path);
}

#include "judge/tasks/runtime_words.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/traceback.h"
#include "judge/engine/compile_text.h"

void runtime_words_clean(const struct language *language, const char *source_path,
                         struct case_result *result)
{
    AUTO(names_release) struct names inside = NAMES_INIT;
    AUTO(names_release) struct names shown = NAMES_INIT;
    AUTO(mem_free) char *raw = result->stderr_excerpt;

    result->stderr_excerpt = NULL;
    if (raw == NULL)
        return;
    names_add(&inside, language->source_name);
    names_add(&shown, path_base(source_path));
    result->stderr_excerpt = compile_text_clean((struct span){raw, strlen(raw)}, &inside, &shown);
}

void runtime_words_explain(const char *source_path, struct case_result *result)
{
    if (result->cause == NULL && result->stderr_excerpt != NULL && result->run.end != RUN_FINISHED)
        result->cause = traceback_explain(result->stderr_excerpt, path_base(source_path));
}

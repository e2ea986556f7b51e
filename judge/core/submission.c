#include "judge/core/submission.h"

#include "judge/base/memory.h"

void submission_release(struct submission *submission)
{
    mem_free(&submission->problem_id);
    mem_free(&submission->language);
    mem_free(&submission->source_name);
    mem_free(&submission->source);
    mem_free(&submission->report_json);
}

void submission_list_release(struct submission_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        submission_release(&list->items[i]);
    mem_free(&list->items);
    *list = (struct submission_list)SUBMISSION_LIST_INIT;
}

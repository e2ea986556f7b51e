#include "judge/core/test_case.h"

#include "judge/base/memory.h"

void test_case_copy(const struct test_case *from, struct test_case *out_case)
{
    *out_case = *from;
    out_case->name = mem_strdup(from->name);
    out_case->group = mem_strdup(from->group);
    out_case->label = mem_strdup(from->label);
    out_case->flags = mem_strdup(from->flags);
    out_case->input_text = mem_strdup(from->input_text);
    out_case->answer_text = mem_strdup(from->answer_text);
    out_case->validator_flags = mem_strdup(from->validator_flags);
    out_case->arguments = mem_strdup(from->arguments);
    out_case->call = mem_strdup(from->call);
    out_case->input_path = mem_strdup(from->input_path);
    out_case->answer_path = mem_strdup(from->answer_path);
}

void test_case_release(struct test_case *test)
{
    mem_free(&test->name);
    mem_free(&test->group);
    mem_free(&test->label);
    mem_free(&test->flags);
    mem_free(&test->input_text);
    mem_free(&test->answer_text);
    mem_free(&test->validator_flags);
    mem_free(&test->arguments);
    mem_free(&test->call);
    mem_free(&test->input_path);
    mem_free(&test->answer_path);
}

void case_list_release(struct case_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        test_case_release(&list->items[i]);
    mem_free(&list->items);
    *list = (struct case_list)CASE_LIST_INIT;
}

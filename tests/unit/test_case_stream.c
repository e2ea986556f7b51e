#include "judge/base/compiler.h"
#include "judge/core/case_stream.h"
#include "tests/unit/tap.h"

int main(void)
{
    char first[] = "one", second[] = "two", path[] = "/x/1.in";
    struct test_case items[] = {
        {.name = first, .input_path = path, .input_bytes = 7},
        {.name = second,             .index = 1                 },
    };
    const struct case_list list = {items, ARRAY_LEN(items), ARRAY_LEN(items)},
                           none = CASE_LIST_INIT;
    struct case_stream stream, empty;
    struct test_case test = TEST_CASE_INIT;

    case_stream_of_list(&list, &stream);
    tap_is_int((int64_t)stream.expected_count, 2, "the length is known from the start");
    tap_is_int(case_stream_next(&stream, &test, NULL), 1, "a first case");
    tap_is_str(test.name, "one", "in order");
    tap_is_str(test.input_path, "/x/1.in", "with all that it says");
    tap_ok(test.name != first && test.answer_path == NULL && test.input_bytes == 7, "as a copy");
    test_case_release(&test);
    test_case_release(&test); /* twice is as good as once */
    tap_is_int(case_stream_next(&stream, &test, NULL), 1, "a second");
    tap_is_int((int64_t)test.index, 1, "with its index");
    test_case_release(&test);
    tap_is_int(case_stream_next(&stream, &test, NULL), 0, "no more");
    tap_is_int(case_stream_next(&stream, &test, NULL), 0, "and it stays so");
    case_stream_release(&stream);
    case_stream_release(&stream);
    case_stream_of_list(&none, &empty);
    tap_is_int(case_stream_next(&empty, &test, NULL), 0, "an empty list has none");
    case_stream_release(&empty);
    return tap_done();
}

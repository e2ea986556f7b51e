/*
 * Programs in any bytes, in any language that is compared. The first byte chooses it.
 *
 * Law: lines grow and lie within the text; a program is wholly like itself or
 * it has no fingerprint; nothing is left of it once it was given.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/core/winnow.h"

static const char *const languages[] = {"c", "cpp", "java", "javascript", "python"};

static void require(bool holds)
{
    if (!holds)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *language = languages[size > 0 ? data[0] % ARRAY_LEN(languages) : 0];
    const struct span text = {(const char *)data + 1, size > 0 ? size - 1 : 0};
    AUTO(program_words_release) struct program_words words = PROGRAM_WORDS_INIT;
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;
    AUTO(winnow_release) struct winnow same = WINNOW_INIT;
    int lines = 1;

    if (size == 0)
        return 0;
    for (size_t i = 0; i < text.size; i++)
        lines += text.data[i] == '\n';
    program_words_read(text, language, &words);
    for (size_t i = 0; i < words.count; i++)
        require(words.items[i].line <= lines &&
                words.items[i].line >= (i > 0 ? words.items[i - 1].line : 1));
    winnow_make(&words, &winnow);
    winnow_make(&words, &same);
    require(winnow_similarity(&winnow, &same) == (winnow.count > 0 ? 100 : 0));
    winnow_leave_out(&winnow, &same);
    require(winnow.count == 0);
    return 0;
}

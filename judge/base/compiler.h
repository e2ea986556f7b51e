/*
 * What the language lacks: release at the end of a scope, handing on, array lengths, spans.
 */
#ifndef JUDGE_BASE_COMPILER_H
#define JUDGE_BASE_COMPILER_H

#include <stddef.h>
#include <stdint.h>

#define AUTO(release) __attribute__((cleanup(release)))
#define PRINTF_LIKE(text, first) __attribute__((format(printf, text, first)))
#define ARRAY_LEN(array) (sizeof(array) / sizeof((array)[0]))

/* Hands a pointer on and empties the variable, so that its AUTO release does nothing. */
#define TAKE(pointer)                                                                              \
    __extension__({                                                                                \
        __typeof__(pointer) taken_ = (pointer);                                                    \
        (pointer) = NULL;                                                                          \
        taken_;                                                                                    \
    })

/* Exchanges two values of one type: how a finished result reaches the caller's variable. */
#define SWAP(a, b)                                                                                 \
    do {                                                                                           \
        __typeof__(a) swapped_ = (a);                                                              \
        (a) = (b);                                                                                 \
        (b) = swapped_;                                                                            \
    } while (0)

/* Borrowed bytes, not NUL-terminated. data may be NULL when size is 0. */
struct span {
    const char *data;
    size_t size;
};

#endif

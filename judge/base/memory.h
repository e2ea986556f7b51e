/*
 * Memory that is there or the program stops. Sizes are checked for overflow.
 */
#ifndef JUDGE_BASE_MEMORY_H
#define JUDGE_BASE_MEMORY_H

#include <stddef.h>

#include "judge/base/compiler.h"

void *mem_alloc(size_t count, size_t size); /* zeroed; never NULL */
void *mem_realloc(void *memory, size_t count, size_t size);
char *mem_strdup(const char *text); /* NULL gives NULL */
char *mem_strndup(const char *data, size_t size);
char *mem_format(const char *format, ...) PRINTF_LIKE(1, 2); /* the caller's; mem_free */

/* For AUTO: takes the variable's address, frees and empties it. */
void mem_free(void *variable_address);

#endif

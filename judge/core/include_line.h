/*
 * An #include of a C or C++ source, read without a preprocessor.
 */
#ifndef JUDGE_CORE_INCLUDE_LINE_H
#define JUDGE_CORE_INCLUDE_LINE_H

#include <stdbool.h>

/*
 * The name between the quotes or angle brackets, the caller's; NULL: the line includes nothing.
 * line: ends with a newline or a NUL. *out_is_beside: quotes, so the folder of the source comes
 * first; it may be NULL, and is left alone where NULL is returned.
 */
char *include_line_name(const char *line, bool *out_is_beside);

#endif

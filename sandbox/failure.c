#include "sandbox/failure.h"

#include <stdarg.h>
#include <stdio.h>

int failure_set(struct sandbox_failure *failure, int errno_value, const char *step,
                const char *format, ...)
{
    va_list arguments;

    if (failure == NULL)
        return -1;
    failure->errno_value = errno_value;
    snprintf(failure->step, sizeof failure->step, "%s", step);
    va_start(arguments, format);
    vsnprintf(failure->detail, sizeof failure->detail, format, arguments);
    va_end(arguments);
    return -1;
}

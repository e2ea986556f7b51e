#include "twice.h"
long twice(long n)
{
    return 2 * n;
}

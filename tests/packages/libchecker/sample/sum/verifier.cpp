#include "params.h"
#include "testlib.h"
int main()
{
    long long n = inf.readLong();
    for (long long i = 0; i < n; i++)
        inf.readLong();
    return n >= 1 && n <= N_MAX && inf.seekEof() ? 0 : 1;
}

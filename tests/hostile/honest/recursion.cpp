// expect: FINISHED "500000"
#include <cstdio>

static int depth(int n)
{
    volatile char here[32] = {};

    return n == 0 ? here[0] : depth(n - 1) + 1 + here[1];
}

int main()
{
    std::printf("%d\n", depth(500000));
}

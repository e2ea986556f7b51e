/* expect: CE | FINISHED "blocked" */
#pragma GCC optimize("-fplugin=/box/main.so")
#pragma GCC optimize("-wrapper,/bin/sh,-c,id")
#pragma GCC optimize("-dumpbase=/box/../etc/x")
#include "tests/hostile/hostile.h"

int main(void)
{
    return verdict();
}

// expect: FINISHED "hello" | CE
#include <cstdio>

int main()
{
    std::puts("hello");
}

// expect: MEMORY; limits: cpu=3s wall=8s
#include <new>
#include <vector>

// The exception ends it; the reason is memory.
int main()
{
    std::vector<std::vector<char>> all;

    for (;;)
        all.emplace_back(1 << 20, 'x');
}

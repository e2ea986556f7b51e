// time: 2^n
// space: n
// line: return
// gen: size {n}
// sizes: 3..24
// why: three calls for each step with nothing remembered: 1.84^n of them
#include <functional>
#include <iostream>

int main()
{
    int n;
    std::cin >> n;
    std::function<long(int)> ways = [&](int steps) -> long {
        if (steps <= 1)
            return 1;
        if (steps == 2)
            return 2;
        return ways(steps - 1) + ways(steps - 2) + ways(steps - 3);
    };
    std::cout << ways(n) << std::endl;
}

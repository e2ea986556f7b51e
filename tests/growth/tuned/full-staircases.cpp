// time: log n
// space: 1
// line: while or middle
// gen: size {n}
// why: the range of possible heights, n wide, is halved until one is left
#include <iostream>

static bool enough(long long bricks, long long height)
{
    return height * (height + 1) / 2 <= bricks;
}

int main()
{
    long long n;
    std::cin >> n;
    long long low = 0, high = n + 1;
    int asked = 0;
    while (high - low > 1) {
        long long middle = low + (high - low) / 2;
        asked++;
        if (enough(n, middle))
            low = middle;
        else
            high = middle;
    }
    std::cout << low << " " << asked << '\n';
}

// time: n * m
// space: n
// line: int next or state = state or return static_cast or for (int or place +=
// gen: counts {n} {m}
// why: each of m balls falls through n rows of pins and goes to the left or right at each
// A board of pins: how many balls fall into the fullest of n + 1 boxes, how long did it wait?
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

class Coin {
    std::uint64_t state = 2463534242;

public:
    int next()
    {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>(state >> 63);
    }
};

struct Box {
    long balls = 0, last = 0, longest_wait = 0;
};

int main()
{
    int n;
    long m;
    if (std::scanf("%d %ld", &n, &m) != 2)
        return 1;
    Coin coin;
    std::vector<Box> boxes(n + 1);
    for (long ball = 0; ball < m; ball++) {
        int place = 0;
        for (int row = 0; row < n; row++)
            place += coin.next();
        Box &box = boxes[place];
        box.balls++;
        box.longest_wait = std::max(box.longest_wait, ball - box.last);
        box.last = ball;
    }
    const auto fullest = std::max_element(boxes.begin(), boxes.end(),
                                          [](const Box &a, const Box &b) {
        return a.balls < b.balls;
    });
    std::printf("%ld in box %ld, which waited for %ld at most\n", fullest->balls,
                static_cast<long>(fullest - boxes.begin()), fullest->longest_wait);
}

// time: n log n
// space: n
// line: std::sort(
// gen: numbers {n}
// why: std::sort, then one pass from both ends
// A boat carries one or two people up to a weight: how many boats for all?
#include <algorithm>
#include <cstdio>
#include <vector>

constexpr int MOST = 1000000000;

static int next_number()
{
    int value = 0, c;
    while ((c = getchar_unlocked()) != EOF && c >= '0')
        value = value * 10 + c - '0';
    return value;
}

int boats_for(std::vector<int> &weights)
{
    std::sort(weights.begin(), weights.end());
    auto light = weights.begin();
    auto heavy = weights.end();
    int boats = 0;
    while (light != heavy) {
        --heavy;
        if (light != heavy && *light + *heavy <= MOST)
            ++light;
        boats++;
    }
    return boats;
}

int main()
{
    std::vector<int> weights(next_number());
    for (int &weight : weights)
        weight = next_number();
    const int boats = boats_for(weights);
    std::printf("%d boats for %zu people, the lightest has %d\n", boats, weights.size(),
                weights.front());
}

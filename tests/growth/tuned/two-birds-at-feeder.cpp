// time: m log k or k + m log k
// space: k
// line: visits.pop or visits.push({now
// gen: counts {k} {m}
// why: for each of m visits the next of k birds comes out of a heap and goes into it again
#include <cstdio>
#include <functional>
#include <queue>
#include <utility>
#include <vector>

using Visit = std::pair<long, int>; // when, which bird

int main()
{
    int birds, all;
    if (scanf("%d %d", &birds, &all) != 2)
        return 1;
    std::priority_queue<Visit, std::vector<Visit>, std::greater<Visit>> visits;
    for (int bird = 0; bird < birds; bird++)
        visits.push({bird * 7919L % 60, bird});
    std::vector<int> hunger(birds, 5);
    long now = 0, eaten = 0;
    for (int i = 0; i < all; i++) {
        int bird = visits.top().second;
        now = visits.top().first;
        visits.pop();
        eaten += hunger[bird];
        hunger[bird] = (hunger[bird] * 7 + bird) % 11 + 1;
        visits.push({now + 20 + hunger[bird] * 5, bird});
    }
    printf("%ld grains until minute %ld\n", eaten, now);
}

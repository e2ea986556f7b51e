// time: n log n
// space: n
// line: calendar.push or calendar.pop or calendar.top
// line: return at != other or bool operator<
// gen: numbers {n}
// why: 4 n times the next of n machines leaves the heap and enters it again, log n each
// A factory of n machines: which one breaks down next, and when, over 4 n repairs?
#include <cstdio>
#include <queue>
#include <vector>

struct Breakdown {
    long at;
    int machine;

    bool operator<(const Breakdown &other) const
    {
        return at != other.at ? at > other.at : machine > other.machine;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> lasts(n);
    std::priority_queue<Breakdown> calendar;
    for (int i = 0; i < n; i++) {
        if (std::scanf("%d", &lasts[i]) != 1)
            return 1;
        calendar.push({lasts[i], i});
    }
    unsigned luck = 7;
    long mixed = 0, now = 0;
    for (long repair = 0; repair < 4L * n; repair++) {
        const Breakdown next = calendar.top();
        calendar.pop();
        now = next.at;
        mixed = (mixed * 31 + next.machine) % 1000000007;
        luck = luck * 1103515245u + 12345u;
        calendar.push({now + lasts[next.machine] / 2 + luck / 8, next.machine});
    }
    std::printf("the last repair at %ld, order %ld\n", now, mixed);
}

// time: n!
// space: n or 1
// line: static void thread( or if (place == or dearest = std::max or orders++ or return;
// line: for (std::size_t i or std::swap( or const long more or thread(beads, place + 1
// line: static long glow or return (a ^
// gen: numbers {n}
// sizes: 3..10
// why: every one of n! orders is threaded; there are about e n! beginnings of orders in all
// Two neighbouring beads glow by their colours: how bright can a string of all beads be?
#include <algorithm>
#include <cstdio>
#include <vector>

static long dearest = 0, orders = 0;

static long glow(int a, int b)
{
    return (a ^ b) % 1000;
}

static void thread(std::vector<int> &beads, std::size_t place, long sum)
{
    if (place == beads.size()) {
        orders++;
        dearest = std::max(dearest, sum);
        return;
    }
    for (std::size_t i = place; i < beads.size(); i++) {
        std::swap(beads[place], beads[i]);
        const long more = place > 0 ? glow(beads[place - 1], beads[place]) : 0;
        thread(beads, place + 1, sum + more);
        std::swap(beads[place], beads[i]);
    }
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> beads(n);
    for (int &bead : beads)
        if (std::scanf("%d", &bead) != 1)
            return 1;
    thread(beads, 0, 0);
    std::printf("%ld at best of %ld\n", dearest, orders);
}

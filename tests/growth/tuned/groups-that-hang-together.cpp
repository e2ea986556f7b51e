// time: 2^n
// space: n or 1
// line: const int who or while (open or open |= or open &= or reached |=
// gen: graph {n}
// sizes: 3..20
// why: each of the 2^n groups is walked through from its first member, n steps at most
#include <bit>
#include <cstdint>
#include <iostream>
#include <vector>

// How many groups of people are connected by friendships within the group?

using Group = std::uint32_t;

static bool hangs_together(Group group, const std::vector<Group> &friends)
{
    Group open = group & -group, reached = open;
    while (open != 0) {
        const int who = std::countr_zero(open);
        open &= open - 1;
        open |= friends[who] & group & ~reached;
        reached |= friends[who] & group;
    }
    return reached == group;
}

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<Group> friends(n, 0);
    for (int u, v, w; m > 0 && std::cin >> u >> v >> w; m--) {
        friends[u] |= Group{1} << v;
        friends[v] |= Group{1} << u;
    }
    long groups = 0, members = 0;
    for (Group group = 1; group < Group{1} << n; group++) {
        if (hangs_together(group, friends)) {
            groups++;
            members += std::popcount(group);
        }
    }
    std::cout << groups << " groups, " << members << " members\n";
}

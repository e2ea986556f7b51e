// time: v + e
// space: v
// line: std::scanf("%d %d %d" or while (leader[who] or camp ^= or leader[low] or if (a ==
// gen: graph {v} {e}
// why: the tree comes first and hangs one vertex at a time on the largest group, whose leader
// why: stays, so every search takes one step at most; e edges are read and none is kept
#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

// Two who quarrel go to different camps where that is still possible. How many quarrels are left
// inside a camp? Groups know of each member whether it stands in the camp of its leader.

class Camps {
    std::vector<int> leader, members;
    std::vector<char> opposite;

public:
    explicit Camps(int n) : leader(n), members(n, 1), opposite(n, 0)
    {
        std::iota(leader.begin(), leader.end(), 0);
    }

    std::pair<int, int> find(int who) const
    {
        int camp = 0;
        while (leader[who] != who) {
            camp ^= opposite[who];
            who = leader[who];
        }
        return {who, camp};
    }

    // Whether the two stand in different camps now.
    bool separate(int one, int other)
    {
        auto [a, camp_of_one] = find(one);
        auto [b, camp_of_other] = find(other);
        if (a == b)
            return camp_of_one != camp_of_other;
        const int low = members[a] < members[b] ? a : b, high = a + b - low;
        leader[low] = high;
        members[high] += members[low];
        opposite[low] = camp_of_one == camp_of_other;
        return true;
    }
};

int main()
{
    int n, m, u, v, w;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Camps camps(n);
    int inside = 0;
    long anger = 0;
    while (m-- > 0 && std::scanf("%d %d %d", &u, &v, &w) == 3) {
        if (!camps.separate(u, v)) {
            inside++;
            anger += w;
        }
    }
    std::printf("%d quarrels, anger %ld\n", inside, anger);
}

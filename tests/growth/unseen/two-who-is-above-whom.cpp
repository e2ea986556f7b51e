// time: n + m
// space: n
// line: int below or luck = luck or return static or for (int or father[ or next + or bool stems
// line: return place or const int or yes +=
// gen: counts {n} {m}
// why: a place and a size for each of n vertices; each of m questions compares places
// In a family of n, m times: is this one a forefather of that one? All who stem from somebody stand
// in one row behind him.
#include <cstdio>
#include <vector>

class Dice {
    unsigned long luck = 1;

public:
    int below(int limit)
    {
        luck = luck * 6364136223846793005ul + 1442695040888963407ul;
        return static_cast<int>((luck >> 33) % limit);
    }
};

class Family {
    std::vector<int> father, size, place;

public:
    Family(int n, Dice &dice) : father(n), size(n, 1), place(n)
    {
        for (int v = 1; v < n; v++)
            father[v] = dice.below(v);
        for (int v = n - 1; v > 0; v--)
            size[father[v]] += size[v];
        // The next free place behind each father, whose own stands first.
        std::vector<int> free(n, 1);
        for (int v = 1; v < n; v++) {
            int &next = free[father[v]];
            place[v] = place[father[v]] + next;
            next += size[v];
        }
    }

    bool stems(int child, int from) const
    {
        return place[from] <= place[child] && place[child] < place[from] + size[from];
    }
};

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Dice dice;
    const Family family(n, dice);
    int yes = 0;
    for (int i = 0; i < m; i++) {
        const int forefather = dice.below(1 + n / 8);
        yes += family.stems(dice.below(n), forefather);
    }
    std::printf("%d of %d\n", yes, m);
}

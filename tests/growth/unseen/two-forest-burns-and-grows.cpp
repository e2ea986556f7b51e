// time: n^2 * m
// space: n^2
// line: Field later or luck = luck or if (now or return luck or const bool or || now or return heat
// line: for (int column or const int or then[at
// gen: counts {n} {m}
// why: in each of m years all n * n fields of the forest are gone through
// Trees grow on free fields, lightning strikes, fire goes over to neighbours: how many trees burn
// in m years?
#include <cstdio>
#include <vector>

enum Field { FREE, TREE, FIRE };

class Forest {
    int n, side; // with a margin of free fields
    std::vector<Field> now, then;
    unsigned luck = 1666;

    Field later(int at)
    {
        luck = luck * 1664525 + 1013904223;
        if (now[at] == FREE)
            return luck >> 24 < 40 ? TREE : FREE;
        if (now[at] == FIRE)
            return FREE;
        const bool heat = now[at - 1] == FIRE || now[at + 1] == FIRE || now[at - side] == FIRE
                          || now[at + side] == FIRE;
        return heat || luck >> 26 == 0 ? FIRE : TREE;
    }

public:
    explicit Forest(int size) : n(size), side(n + 2), now(side * side), then(side * side) {}

    long year()
    {
        long burnt = 0;
        for (int row = 1; row <= n; row++)
            for (int column = 1; column <= n; column++) {
                const int at = row * side + column;
                then[at] = later(at);
                burnt += then[at] == FIRE;
            }
        now.swap(then);
        return burnt;
    }
};

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Forest forest(n);
    long burnt = 0;
    for (int year = 0; year < m; year++)
        burnt += forest.year();
    std::printf("%ld trees burnt\n", burnt);
}

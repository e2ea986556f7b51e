// time: v + e
// space: v + e
// line: while (std::cin >> a or const int p = or rules.add( or void add(
// line: const int here or if (arc[here] or const int there or if (low[there] or continue
// line: for (int there or if (group[there] or low[here] = std::min or !way.empty()
// gen: graph {v} {e}
// why: a depth-first walk without recursion meets each of 2 v literals and 2 e arcs once
// v lamps and e rules: this lamp (on or off) or that lamp (on or off). Can all rules be kept?
#include <algorithm>
#include <iostream>
#include <vector>

struct Implications {
    std::vector<std::vector<int>> next;
    std::vector<int> arc, low, group, open, way;
    int counter = 0, groups = 0;

    void enter(int literal)
    {
        low[literal] = ++counter;
        open.push_back(literal);
        way.push_back(literal);
    }

    explicit Implications(int n) : next(n), arc(n), low(n), group(n, -1) {}

    void add(int from, int to) { next[from].push_back(to); }
    bool together(int a, int b) const { return group[a] == group[b]; }

    // Tarjan: numbers the groups of literals that follow from each other.
    void walk_from(int start)
    {
        if (low[start] == 0)
            enter(start);
        while (!way.empty()) {
            const int here = way.back();
            if (arc[here] < static_cast<int>(next[here].size())) {
                const int there = next[here][arc[here]++];
                if (low[there] == 0)
                    enter(there);
                continue;
            }
            way.pop_back();
            const int number = low[here];
            for (int there : next[here])
                if (group[there] < 0)
                    low[here] = std::min(low[here], low[there]);
            groups += low[here] == number;
            for (; low[here] == number && group[here] < 0; open.pop_back())
                group[open.back()] = groups;
        }
    }
};

int main()
{
    int v, e, a, b, mood, torn = 0;
    std::cin >> v >> e;
    Implications rules(2 * v);
    while (std::cin >> a >> b >> mood) {
        const int p = 2 * a + (mood & 1), q = 2 * b + (mood >> 1 & 1);
        rules.add(p ^ 1, q);
        rules.add(q ^ 1, p);
    }
    for (int literal = 0; literal < 2 * v; literal++)
        rules.walk_from(literal);
    for (int lamp = 0; lamp < v; lamp++)
        torn += rules.together(2 * lamp, 2 * lamp + 1);
    std::cout << rules.groups << " groups, " << torn << " lamps that cannot be set\n";
}

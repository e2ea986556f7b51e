// time: n + m
// space: n
// line: -
// gen: lists {n} {m}
// why: n cards go into a hash set, m visitors look one up each
#include <iostream>
#include <unordered_set>

int main()
{
    int n, m, card;
    std::cin >> n >> m;
    std::unordered_set<int> known;
    known.reserve(n);
    for (int i = 0; i < n; i++) {
        std::cin >> card;
        known.insert(card / 1000);
    }
    int strangers = 0, in_a_row = 0, longest = 0;
    for (int i = 0; i < m; i++) {
        std::cin >> card;
        if (known.count(card / 1000) > 0) {
            in_a_row = 0;
            continue;
        }
        strangers++;
        in_a_row++;
        if (in_a_row > longest)
            longest = in_a_row;
    }
    std::cout << strangers << " strangers, " << longest << " in a row\n";
}

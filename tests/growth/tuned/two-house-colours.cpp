// time: n * m^2
// space: m
// line: for (int other = 0; or if (other != colour
// gen: grid {n} {m}
// why: for each of n houses and m colours, all m colours of the house before are tried
#include <algorithm>
#include <climits>
#include <iostream>
#include <vector>

// A row of houses is painted; no two neighbours may have one colour.
int main()
{
    std::ios::sync_with_stdio(false);
    int houses, colours;
    std::cin >> houses >> colours;
    std::vector<int> paid(colours, 0), price(colours);
    for (int house = 0; house < houses; house++) {
        for (int &p : price)
            std::cin >> p;
        std::vector<int> next(colours, INT_MAX / 2);
        for (int colour = 0; colour < colours; colour++) {
            int before = INT_MAX / 2;
            for (int other = 0; other < colours; other++)
                if (other != colour || house == 0)
                    before = std::min(before, paid[other]);
            next[colour] = before + price[colour];
        }
        paid = next;
    }
    std::cout << *std::min_element(paid.begin(), paid.end()) << '\n';
}

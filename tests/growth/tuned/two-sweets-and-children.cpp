// time: n log n + m log m
// space: n + m
// line: sort(children or sort(sweets
// gen: lists {n} {m}
// why: both lists are sorted, then gone through once together
#include <algorithm>
#include <iostream>
#include <vector>

std::vector<int> read(int count)
{
    std::vector<int> list;
    list.reserve(count);
    for (int x; count > 0 && std::cin >> x; count--)
        list.push_back(x);
    return list;
}

int main()
{
    std::cin.tie(nullptr);
    std::ios::sync_with_stdio(false);

    int n, m;
    std::cin >> n >> m;
    auto children = read(n); // how much each wants at least
    auto sweets = read(m);   // how large each is
    std::sort(children.begin(), children.end());
    std::sort(sweets.begin(), sweets.end());

    size_t happy = 0;
    long given = 0;
    for (int sweet : sweets) {
        if (happy < children.size() && sweet >= children[happy]) {
            given += sweet - children[happy];
            happy++;
        }
    }
    std::cout << happy << " happy, " << given << " too much\n";
}

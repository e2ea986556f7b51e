// time: m log n or n + m log n
// space: n
// line: lower_bound or .erase( or free_berths.insert(in_port
// gen: keys {n} {m}
// why: each ship looks up, takes and later frees a berth in a tree of about n / 2 free ones
#include <iostream>
#include <queue>
#include <set>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wished;
    std::cin >> n >> m;
    std::set<int> free_berths;
    for (int i = 0; i < n; i++)
        free_berths.insert(free_berths.end(), i);

    std::queue<int> in_port;
    long moved = 0;
    while (m-- > 0) {
        std::cin >> wished;
        auto berth = free_berths.lower_bound(wished);
        if (berth == free_berths.end())
            berth = free_berths.begin();
        moved += (*berth - wished + n) % n;
        in_port.push(*berth);
        free_berths.erase(berth);
        if ((int)in_port.size() > n / 2) {
            free_berths.insert(in_port.front());
            in_port.pop();
        }
    }
    std::cout << "ships were moved by " << moved << " berths\n";
}

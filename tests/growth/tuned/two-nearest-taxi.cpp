// time: n log n + m log n
// space: n
// line: taxis.lower_bound or taxis.insert
// gen: lists {n} {m}
// why: n taxis stand in a tree; each of m customers is looked up in it and takes one elsewhere
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <set>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::multiset<long> taxis;
    for (int i = 0; i < n; i++) {
        long place;
        std::cin >> place;
        taxis.insert(place);
    }
    long empty_way = 0;
    for (int i = 0; i < m; i++) {
        long customer;
        std::cin >> customer;
        auto taxi = taxis.lower_bound(customer);
        if (taxi == taxis.end()
            || (taxi != taxis.begin() && customer - *std::prev(taxi) < *taxi - customer))
            --taxi;
        empty_way += std::labs(*taxi - customer);
        taxis.erase(taxi);
        taxis.insert(customer * 31 % 1000000007);
    }
    std::cout << empty_way << '\n';
}

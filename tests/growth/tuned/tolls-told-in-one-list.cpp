// time: n sqrt n
// space: n
// line: for (int to = 0; to < side or const T through or if (through or T &at(
// gen: size {n}
// why: n tolls are those between root of n towns, and three loops over the towns are n sqrt n
// The tolls between some towns are told row by row in one list; what do the cheapest ways cost?
#include <algorithm>
#include <cmath>
#include <iostream>
#include <random>
#include <vector>

template <class T>
class SquareTable {
    int side;
    std::vector<T> cells;

public:
    explicit SquareTable(std::vector<T> list)
        : side(static_cast<int>(std::sqrt(list.size()))), cells(std::move(list))
    {
    }

    int size() const { return side; }
    T &at(int from, int to) { return cells[from * side + to]; }

    // Floyd and Warshall.
    void close_ways()
    {
        for (int i = 0; i < side; i++)
            at(i, i) = T();
        for (int middle = 0; middle < side; middle++) {
            for (int from = 0; from < side; from++) {
                const T first = at(from, middle);
                for (int to = 0; to < side; to++) {
                    const T through = first + at(middle, to);
                    if (through < at(from, to))
                        at(from, to) = through;
                }
            }
        }
    }
};

int main()
{
    std::size_t n;
    std::cin >> n;
    std::minstd_rand luck(17);
    std::vector<long> list(n);
    std::generate(list.begin(), list.end(), [&] { return luck() % 1000000000; });
    SquareTable<long> tolls(std::move(list));
    tolls.close_ways();

    long dearest = 0, sum = 0;
    for (int from = 0; from < tolls.size(); from++) {
        for (int to = 0; to < tolls.size(); to++) {
            dearest = std::max(dearest, tolls.at(from, to));
            sum += tolls.at(from, to);
        }
    }
    std::cout << tolls.size() << " towns, dearest way " << dearest << ", all " << sum << '\n';
}

// time: n!
// space: n or 1
// line: void arrange or if (placed or if (rung or orders + or return or for (std or std::swap
// line: const long or arrange(placed
// gen: numbers {n}
// sizes: 2..10
// why: all n! orders are made by exchanges, with a constant amount of work for each beginning
// Sums are taken along a list; each that seven divides rings a bell. How often, at most, does it
// ring over all orders of the list, and how many orders ring it so often?
#include <iostream>
#include <utility>
#include <vector>

class Bells {
    std::vector<long> list;
    int most = 0;
    long orders = 0;

public:
    void add(long number) { list.push_back(number); }

    void arrange(std::size_t placed, long sum, int rung)
    {
        if (placed == list.size()) {
            if (rung > most) {
                most = rung;
                orders = 0;
            }
            orders += rung == most;
            return;
        }
        for (std::size_t i = placed; i < list.size(); i++) {
            std::swap(list[placed], list[i]);
            const long next = sum + list[placed];
            arrange(placed + 1, next, rung + (next % 7 == 0));
            std::swap(list[placed], list[i]);
        }
    }

    void print() const { std::cout << most << " times in " << orders << " orders\n"; }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    long number;
    Bells bells;
    std::cin >> n;
    while (std::cin >> number)
        bells.add(number);
    bells.arrange(0, 0, 0);
    bells.print();
}

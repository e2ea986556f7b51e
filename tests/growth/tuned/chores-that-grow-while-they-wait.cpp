// time: n!
// space: n or 1
// line: void choose or if (done or for (std::size_t i or std::swap or choose(done
// line: lowest = std::min( or long cost_after or orders++ or return;
// gen: numbers {n}
// sizes: 3..10
// why: all n! orders are made by swapping, with less than three calls for each of them
// Chores are done one by one; the work of each grows, and shrinks again, with the hours before it.
#include <algorithm>
#include <iostream>
#include <limits>
#include <vector>

struct Chore {
    long work, rhythm;

    long cost_after(long hours) const { return work + hours * hours % rhythm; }
};

class Day {
    std::vector<Chore> chores;

    void choose(std::size_t done, long hours)
    {
        if (done == chores.size()) {
            lowest = std::min(lowest, hours);
            orders++;
            return;
        }
        for (std::size_t i = done; i < chores.size(); i++) {
            std::swap(chores[done], chores[i]);
            choose(done + 1, hours + chores[done].cost_after(hours));
            std::swap(chores[done], chores[i]);
        }
    }

public:
    long lowest = std::numeric_limits<long>::max(), orders = 0;

    explicit Day(std::vector<Chore> list) : chores(std::move(list)) { choose(0, 0); }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<Chore> chores;
    for (long number; std::cin >> number;)
        chores.push_back({number % 10 + 1, number / 10 % 90 + 10});
    const Day day(std::move(chores));
    std::cout << day.lowest << " hours at least, in " << day.orders << " orders\n";
}

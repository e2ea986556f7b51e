// time: n^3
// space: n^2
// line: for (int step or if (step <= row or if (step <= column or if (step <= std::min
// line: seen.mark(nimber[ or stamps[value] = or value++
// gen: size {n}
// why: each of n^2 fields looks at all fields of its row, column and diagonal before it
// Two players move a queen towards a corner in turn; who reaches it wins. The nimber of each field.
#include <algorithm>
#include <iostream>
#include <vector>

// A set of small numbers that is emptied in no time.
class Marks {
    std::vector<int> stamps;
    int now = 0;

public:
    explicit Marks(int limit) : stamps(limit, 0) {}

    void clear() { now++; }
    void mark(int value) { stamps[value] = now; }

    int least_absent() const
    {
        int value = 0;
        while (stamps[value] == now)
            value++;
        return value;
    }
};

int main()
{
    int n;
    std::cin >> n;
    std::vector<std::vector<int>> nimber(n, std::vector<int>(n));
    Marks seen(3 * n + 1);
    long sum = 0, lost = 0;
    for (int row = 0; row < n; row++) {
        for (int column = 0; column < n; column++) {
            seen.clear();
            for (int step = 1; step <= std::max(row, column); step++) {
                if (step <= row)
                    seen.mark(nimber[row - step][column]);
                if (step <= column)
                    seen.mark(nimber[row][column - step]);
                if (step <= std::min(row, column))
                    seen.mark(nimber[row - step][column - step]);
            }
            nimber[row][column] = seen.least_absent();
            sum += nimber[row][column];
            lost += nimber[row][column] == 0;
        }
    }
    std::cout << lost << " lost fields, nimbers of " << sum << " in sum\n";
}

// time: 2^n
// space: n
// line: seat(chair + 1); or seat(chair + 2); or taken.push_back or taken.pop_back or if (chair >=
// line: rows++ or void seat or if ((int)taken
// gen: size {n}
// sizes: 4..30
// why: there are Fibonacci(n + 2) rows, about 1.6^n, and each is built by recursion
#include <iostream>
#include <vector>

struct Table {
    int chairs;
    std::vector<int> taken;
    long long rows = 0, crowded = 0;

    void seat(int chair)
    {
        if (chair >= chairs) {
            rows++;
            if ((int)taken.size() * 3 >= chairs)
                crowded++;
            return;
        }
        seat(chair + 1);
        taken.push_back(chair);
        seat(chair + 2);
        taken.pop_back();
    }
};

int main()
{
    Table table;
    std::cin >> table.chairs;
    table.seat(0);
    std::cout << table.rows << " ways, " << table.crowded << " crowded\n";
}

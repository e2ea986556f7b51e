// time: log n
// space: log n or 1
// line: -
// gen: size {n}
// why: a vertex of a tree numbered like a heap is log n steps below the root
#include <algorithm>
#include <iostream>
#include <string>

// The turns from the root, which is number 1, down to a vertex.
std::string turns_to(long vertex)
{
    std::string turns;
    while (vertex > 1) {
        turns += vertex % 2 == 0 ? 'L' : 'R';
        vertex /= 2;
    }
    std::reverse(turns.begin(), turns.end());
    return turns;
}

long meet(long a, long b)
{
    while (a != b) {
        if (a > b)
            a /= 2;
        else
            b /= 2;
    }
    return a;
}

int main()
{
    long n;
    std::cin >> n;
    std::string path = turns_to(n);
    long other = n - n / 3;
    std::cout << path << '\n';
    std::cout << "depth " << path.size() << ", "
              << std::count(path.begin(), path.end(), 'R') << " times right\n";
    std::cout << n << " and " << other << " meet in " << meet(n, other) << '\n';
}

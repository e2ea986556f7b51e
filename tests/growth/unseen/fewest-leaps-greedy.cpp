// time: n
// space: n
// line: for (int &leap or std::cin >> leap or leap = leap % 12 or for (int place or far = std::max
// line: if (place == edge
// gen: numbers {n}
// why: one walk over n plates that keeps how far one leap more would reach
// Each plate in the pond says how far a frog may leap from it: fewest leaps to the last plate?
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<int> leaps(n);
    for (int &leap : leaps) {
        std::cin >> leap;
        leap = leap % 12 + 1;
    }

    int count = 0, edge = 0, far = 0;
    long edges = 0;
    for (int place = 0; place + 1 < n; place++) {
        far = std::max(far, place + leaps[place]);
        if (place == edge) {
            count++;
            edges += edge;
            edge = far;
        }
    }
    std::cout << count << " leaps, edges sum to " << edges << '\n';
}

// time: n + q log n
// space: n
// line: i = higher[i] or while (i <= right) or total++
// gen: questions {n} {q}
// why: links lead from a tower to the next higher one; a random range of n has about log n of them
#include <iostream>
#include <vector>

// How many of the towers from left to right does one see from the left?
int main()
{
    int n, q;
    std::cin >> n >> q;
    std::vector<int> height(n), higher(n, n), open;
    for (int i = 0; i < n; i++) {
        std::cin >> height[i];
        while (!open.empty() && height[open.back()] < height[i]) {
            higher[open.back()] = i;
            open.pop_back();
        }
        open.push_back(i);
    }
    long long total = 0;
    while (q-- > 0) {
        int i, right;
        std::cin >> i >> right;
        while (i <= right) {
            total++;
            i = higher[i];
        }
    }
    std::cout << total << " towers seen\n";
}

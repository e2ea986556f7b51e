// Too much memory: sorts all n (n - 1) / 2 wires.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <vector>

struct wire {
    long long length;
    int a, b;
};

int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> x(n), y(n);
    for (int i = 0; i < n; i++)
        std::cin >> x[i] >> y[i];
    std::vector<wire> wires;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++)
            wires.push_back({std::llabs(x[i] - x[j]) + std::llabs(y[i] - y[j]), i, j});
    }
    std::sort(wires.begin(), wires.end(),
              [](const wire &a, const wire &b) { return a.length < b.length; });
    std::vector<int> parent(n);
    std::iota(parent.begin(), parent.end(), 0);
    auto find = [&](int i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    long long total = 0;
    for (const wire &w : wires) {
        int a = find(w.a), b = find(w.b);
        if (a != b) {
            parent[a] = b;
            total += w.length;
        }
    }
    std::cout << total << '\n';
}

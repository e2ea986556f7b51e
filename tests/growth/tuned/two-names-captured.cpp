// time: n * q
// space: n
// line: auto between = [names]
// gen: questions {n} {q}
// why: the lambda is made for each of q questions and takes a copy of all n names with it
#include <iostream>
#include <string>
#include <vector>

int main()
{
    int n, q;
    std::cin >> n >> q;
    std::vector<std::string> names;
    names.reserve(n);
    for (int i = 0; i < n; i++) {
        int x;
        std::cin >> x;
        names.push_back("p" + std::to_string(x));
    }
    long long sum = 0;
    for (int i = 0; i < q; i++) {
        int left, right;
        std::cin >> left >> right;
        auto between = [names](int a, int b) { return names[a] < names[b] ? a : b; };
        sum += between(left, right);
    }
    std::cout << sum << '\n';
}

// time: n sqrt n
// space: n sqrt n
// line: table[stride][i] = or table(root + 1 or for (int i = n - 1 or long long next
// gen: numbers {n}
// why: a table of n sums for each of the sqrt n short strides; long ones take sqrt n steps
#include <iostream>
#include <vector>

// For each i: the sum of every s-th number from i on, where s comes from the number itself.
int main()
{
    int n;
    std::cin >> n;
    std::vector<int> v(n);
    for (int &x : v)
        std::cin >> x;
    int root = 1;
    while (root * root < n)
        root++;
    std::vector<std::vector<int>> table(root + 1, std::vector<int>(n));
    for (int stride = 1; stride <= root; stride++) {
        for (int i = n - 1; i >= 0; i--) {
            long long next = i + stride < n ? table[stride][i + stride] : 0;
            table[stride][i] = (int)((v[i] + next) % 1000003);
        }
    }
    long long total = 0;
    for (int i = 0; i < n; i++) {
        int stride = v[i] % n + 1;
        if (stride <= root) {
            total += table[stride][i];
            continue;
        }
        for (int at = i; at < n; at += stride)
            total += v[at] % 1000003;
    }
    std::cout << total << '\n';
}

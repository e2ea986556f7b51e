// time: n^2 log n
// space: n^2
// line: sums[numbers[i] + numbers[j]]++
// gen: numbers {n}
// why: n^2 / 2 sums, nearly all different, each counted in a balanced tree
#include <iostream>
#include <map>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<long> numbers(n);
    for (auto &number : numbers)
        std::cin >> number;

    std::map<long, int> sums;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            sums[numbers[i] + numbers[j]]++;

    int most = 0;
    long which = 0;
    for (const auto &[sum, times] : sums) {
        if (times > most) {
            most = times;
            which = sum;
        }
    }
    std::cout << which << " " << most << " " << sums.size() << "\n";
    return 0;
}

// time: n sqrt n
// space: n
// line: sum += coins[at] or while (at < n) or at += jump or jump++
// gen: numbers {n}
// why: jumps of 1, 2, 3 ... leave the row after about sqrt(2 n) of them; each of n starts is tried
#include <algorithm>
#include <iostream>
#include <vector>

// From which start does one collect the most coins?
int main()
{
    int n;
    std::cin >> n;
    std::vector<int> coins(n);
    for (int &c : coins) {
        std::cin >> c;
        c %= 100;
    }
    long long best = 0, all = 0;
    for (int start = 0; start < n; start++) {
        long long sum = 0;
        int at = start, jump = 1;
        while (at < n) {
            sum += coins[at];
            at += jump;
            jump++;
        }
        best = std::max(best, sum);
        all += sum;
    }
    std::cout << best << ' ' << all << '\n';
}

// time: n
// space: n
// line: for (int right or while (!highest or while (!lowest or highest.push or lowest.push
// line: while (a[highest or pop_ or best = or std::cin >> x
// line: left++ or if (highest.front or if (lowest.front or for (int &x
// gen: numbers {n}
// why: each place enters and leaves either deque once at most
// The longest stretch of measurements whose highest and lowest differ by 500000000 at most.
#include <algorithm>
#include <deque>
#include <iostream>
#include <vector>

static const int ALLOWED = 500000000;

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<int> a(n);
    for (int &x : a)
        std::cin >> x;

    std::deque<int> highest, lowest; // places whose values fall, and rise
    int left = 0, best = 0;
    long all = 0;
    for (int right = 0; right < n; right++) {
        while (!highest.empty() && a[highest.back()] <= a[right])
            highest.pop_back();
        highest.push_back(right);
        while (!lowest.empty() && a[lowest.back()] >= a[right])
            lowest.pop_back();
        lowest.push_back(right);
        while (a[highest.front()] - a[lowest.front()] > ALLOWED) {
            left++;
            if (highest.front() < left)
                highest.pop_front();
            if (lowest.front() < left)
                lowest.pop_front();
        }
        best = std::max(best, right - left + 1);
        all += right - left + 1;
    }
    std::cout << best << " is the longest of " << all << " calm stretches\n";
}

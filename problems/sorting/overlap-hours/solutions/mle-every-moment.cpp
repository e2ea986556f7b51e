// A number for every moment up to the last departure. O(n + max) time and space.
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> coming(n), going(n);
    int last = 0;
    for (int i = 0; i < n; i++) {
        std::cin >> coming[i] >> going[i];
        last = std::max(last, going[i]);
    }
    std::vector<int> change(last + 1);
    for (int i = 0; i < n; i++) {
        change[coming[i]]++;
        change[going[i]]--;
    }
    int present = 0, most = 0, when = 0;
    for (int time = 0; time <= last; time++) {
        present += change[time];
        if (present > most) {
            most = present;
            when = time;
        }
    }
    std::cout << most << ' ' << when << '\n';
}

// time: n log n
// space: n
// line: change[start]++ or change[end]--
// gen: intervals {n}
// why: a tree of up to 2 n moments, two look-ups for each guest
#include <iostream>
#include <map>

int main()
{
    int n;
    std::cin >> n;
    std::map<int, int> change;
    for (int i = 0; i < n; i++) {
        int start, end;
        std::cin >> start >> end;
        change[start]++;
        change[end]--;
    }
    int inside = 0, most = 0, when = 0;
    for (const auto &[moment, difference] : change) {
        inside += difference;
        if (inside > most) {
            most = inside;
            when = moment;
        }
    }
    std::cout << most << " guests at " << when << '\n';
}

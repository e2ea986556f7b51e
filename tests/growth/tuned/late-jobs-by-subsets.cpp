// time: 2^n
// space: 2^n
// line: for (int job = 0; job < n or if (done >> job or size_t next =
// line: long long late or least[next] = or if (least[next] or time[next] =
// gen: points {n}
// sizes: 3..20
// why: the least delay of each of 2^n sets of jobs that may be done first
#include <algorithm>
#include <iostream>
#include <vector>

// Each job takes some time and has a day it is due; the least sum of all delays.
int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> takes(n), due(n);
    for (int i = 0; i < n; i++)
        std::cin >> takes[i] >> due[i];
    const size_t sets = (size_t)1 << n;
    std::vector<long long> least(sets, -1), time(sets, 0);
    least[0] = 0;
    for (size_t done = 0; done < sets; done++) {
        for (int job = 0; job < n; job++) {
            if (done >> job & 1)
                continue;
            size_t next = done | (size_t)1 << job;
            time[next] = time[done] + takes[job];
            long long late = least[done] + std::max(0LL, time[next] - due[job]);
            if (least[next] < 0 || late < least[next])
                least[next] = late;
        }
    }
    std::cout << least[sets - 1] << '\n';
}

// time: 2^n
// space: 2^n
// line: for (int partner or joy[who][partner] or if (here >> partner or best[here] = max
// gen: matrix {n}
// sizes: 3..20
// why: the best joy of every set of people, whose last one sits out or dances with any other
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main()
{
    int n;
    cin >> n;
    if (n > 26)
        return 1;
    vector<vector<int>> joy(n, vector<int>(n));
    for (auto &row : joy)
        for (int &x : row)
            cin >> x;

    vector<int> best(1u << n);
    int who = 0;
    for (unsigned here = 1; here < 1u << n; here++) {
        while (here >> who > 1)
            who++;
        const unsigned others = here & ~(1u << who);
        best[here] = best[others];
        for (int partner = 0; partner < who; partner++) {
            if (here >> partner & 1)
                best[here] = max(best[here], best[others & ~(1u << partner)]
                    + joy[who][partner] + joy[partner][who]);
        }
    }
    cout << best.back() << '\n';
}

// time: n + m
// space: n
// line: while (std::cin >> guest or now++ or const int away or last[guest] = or if (away >
// line: for (const int day or if (day == or else if (now
// gen: keys {n} {m}
// why: each of m visits looks at one of n last visits; at the end all n are looked at
// Guests come in turn: who stayed away for longest between two visits, and who for good?
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m, guest, now = 0, longest = 0, who = 0, never = 0, gone = 0;
    std::cin >> n >> m;
    std::vector<int> last(n, 0);
    while (std::cin >> guest) {
        now++;
        const int away = last[guest] > 0 ? now - last[guest] : 0;
        last[guest] = now;
        if (away > longest) {
            longest = away;
            who = guest;
        }
    }
    for (const int day : last) {
        if (day == 0)
            never++;
        else if (now - day > longest)
            gone++;
    }
    std::cout << who << " for " << longest << ", " << never << " never came, " << gone
              << " away for longer still\n";
}

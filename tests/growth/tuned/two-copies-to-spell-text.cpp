// time: n + m
// space: n + m
// line: for (const char letter or int found = or if (found == or place = found
// line: for (int i = n or next[i] = or next[i][label or std::cin >> n
// gen: two-texts {n} {m}
// why: a table of the next place of each of four letters takes 4 n; then one step a letter of m
// How many copies of a label are needed, letters struck out of each, to spell a text?
#include <array>
#include <iostream>
#include <string>
#include <vector>

constexpr int letters = 4, never = -1;

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m;
    std::string label, text;
    std::cin >> n >> m >> label >> text;

    // next[i][c]: behind the first letter c from place i on.
    std::vector<std::array<int, letters>> next(n + 1);
    next[n].fill(never);
    for (int i = n - 1; i >= 0; i--) {
        next[i] = next[i + 1];
        next[i][label[i] - 'a'] = i + 1;
    }
    int copies = 1, place = 0, missing = 0;
    for (const char letter : text) {
        int found = next[place][letter - 'a'];
        if (found == never) {
            found = next[0][letter - 'a'];
            if (found == never) {
                missing++; // not on the label at all
                continue;
            }
            copies++;
        }
        place = found;
    }
    std::cout << copies << " copies, " << missing << " letters cannot be had\n";
}

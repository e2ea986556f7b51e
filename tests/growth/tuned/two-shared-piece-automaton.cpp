// time: n + m
// space: n + m
// line: -
// gen: two-texts {n} {m}
// why: the suffix automaton of n letters is built in linear time, the m letters walk through it
#include <algorithm>
#include <array>
#include <iostream>
#include <string>
#include <vector>

struct State {
    int length, link;
    std::array<int, 4> next;
};

static std::vector<State> states;

static void build(const std::string &text)
{
    const std::array<int, 4> none = {-1, -1, -1, -1};
    states.reserve(2 * text.size() + 1);
    states.push_back({0, -1, none});
    int last = 0;
    for (char letter : text) {
        int c = letter - 'a', made = states.size(), p = last;
        states.push_back({states[last].length + 1, 0, none});
        for (; p >= 0 && states[p].next[c] < 0; p = states[p].link)
            states[p].next[c] = made;
        if (p >= 0) {
            int q = states[p].next[c];
            if (states[q].length == states[p].length + 1) {
                states[made].link = q;
            } else {
                int copy = states.size();
                states.push_back({states[p].length + 1, states[q].link, states[q].next});
                for (; p >= 0 && states[p].next[c] == q; p = states[p].link)
                    states[p].next[c] = copy;
                states[q].link = states[made].link = copy;
            }
        }
        last = made;
    }
}

// The longest piece that stands in both texts.
int main()
{
    int n, m;
    std::string a, b;
    std::cin >> n >> m >> a >> b;
    build(a);
    int at = 0, length = 0, best = 0;
    long long sum = 0;
    for (char letter : b) {
        int c = letter - 'a';
        while (at > 0 && states[at].next[c] < 0) {
            at = states[at].link;
            length = states[at].length;
        }
        if (states[at].next[c] >= 0) {
            at = states[at].next[c];
            length++;
        }
        best = std::max(best, length);
        sum += length;
    }
    std::cout << best << ' ' << sum << ' ' << states.size() << '\n';
}

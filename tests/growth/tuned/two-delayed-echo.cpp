// time: m * k
// space: k
// line: std::shift_left
// gen: stream {k} {m}
// why: the k last sounds are moved by one place for each of m
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

// A sound comes back from the wall k steps later, half as loud.
int main()
{
    std::ios::sync_with_stdio(false);
    int k, m;
    std::cin >> k >> m;
    std::vector<std::pair<long, int>> on_the_way(k); // how loud, when
    long loudest = 0, sum = 0, silence = 0;
    for (int i = 0; i < m; i++) {
        long sound;
        std::cin >> sound;
        auto [echo, when] = on_the_way.front();
        sound += echo / 2;
        silence += i - when - k;
        std::shift_left(on_the_way.begin(), on_the_way.end(), 1);
        on_the_way.back() = {sound, i};
        loudest = std::max(loudest, sound);
        sum += sound % 1000;
    }
    std::cout << loudest << ' ' << sum << ' ' << silence << '\n';
}

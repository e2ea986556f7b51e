// time: n!
// space: n or 1
// line: static int jar or return or static void or if (waiting or playlists++; or best = std
// line: for (std or const Song or waiting.pop_front or play(waiting, song
// line: waiting.push_back(song
// gen: few {n} 1000
// sizes: 3..10
// why: each song left may come next: n (n - 1) (n - 2) ... orders, and e n! calls in all
// In which order of songs do key and tempo jump least? Each song left leaves a queue by turns.
#include <algorithm>
#include <climits>
#include <cstdlib>
#include <deque>
#include <iostream>

struct Song {
    int key, tempo;
};

static int best = INT_MAX, playlists = 0;

static int jar(const Song &before, const Song &after)
{
    return std::abs(before.key - after.key) * 5 + std::abs(before.tempo - after.tempo);
}

static void play(std::deque<Song> &waiting, const Song &last, int jars)
{
    if (waiting.empty()) {
        playlists++;
        best = std::min(best, jars);
    }
    for (std::size_t turns = waiting.size(); turns > 0; turns--) {
        const Song song = waiting.front();
        waiting.pop_front();
        play(waiting, song, jars + jar(last, song));
        waiting.push_back(song);
    }
}

int main()
{
    int n, number;
    std::deque<Song> waiting;
    std::cin >> n;
    while (std::cin >> number)
        waiting.push_back({number % 12, number / 12});
    play(waiting, Song{0, 40}, 0);
    std::cout << best << " is the least of " << playlists << " playlists\n";
}

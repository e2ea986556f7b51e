// time: k log k + m log k
// space: k
// line: ring.lower_bound or ring[mix(
// gen: stream {k} {m}
// why: the points of k servers stand in a tree, where each of m keys looks for the next one
#include <algorithm>
#include <iostream>
#include <map>
#include <vector>

static unsigned mix(unsigned x)
{
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    x *= 0x846ca68bu;
    return x ^ x >> 16;
}

// Keys and servers lie on a ring; a key goes to the server after it.
int main()
{
    int k, m;
    std::cin >> k >> m;
    std::map<unsigned, int> ring;
    for (int server = 0; server < k; server++)
        ring[mix(server)] = server;
    std::vector<int> load(k, 0);
    for (int i = 0; i < m; i++) {
        int key;
        std::cin >> key;
        auto next = ring.lower_bound(mix(key));
        if (next == ring.end())
            next = ring.begin();
        load[next->second]++;
    }
    int most = *std::max_element(load.begin(), load.end());
    int idle = std::count(load.begin(), load.end(), 0);
    std::cout << most << " keys at most, " << idle << " idle\n";
}

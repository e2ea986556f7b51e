// time: v + e
// space: v + e
// line: while ( or streets[ or const int or waiting.pop or size[district or if (district
// line: district[next or waiting.push(next or borders++;
// gen: graph {v} {e}
// why: one search from all fire brigades at once sees each town once and each street twice
// Each town belongs to the fire brigade that is fewest streets away. How large are the districts?
#include <algorithm>
#include <iostream>
#include <queue>
#include <vector>

int main()
{
    constexpr int nobody = -1;
    int towns, count, a, b, length;
    std::cin >> towns >> count;
    std::vector<std::vector<int>> streets(towns);
    while (std::cin >> a >> b >> length) {
        streets[a].push_back(b);
        streets[b].push_back(a);
    }

    std::vector<int> district(towns, nobody), size(towns, 0);
    std::queue<int> waiting;
    for (int brigade = 0; brigade < towns; brigade += 1 + towns / 10) {
        district[brigade] = brigade;
        waiting.push(brigade);
    }
    long borders = 0;
    while (!waiting.empty()) {
        const int town = waiting.front();
        waiting.pop();
        size[district[town]]++;
        for (int next : streets[town]) {
            if (district[next] == nobody) {
                district[next] = district[town];
                waiting.push(next);
            } else if (district[next] != district[town]) {
                borders++;
            }
        }
    }
    std::cout << *std::max_element(size.begin(), size.end()) << " towns in the largest, "
              << borders << " times a border was met\n";
}

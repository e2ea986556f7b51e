// Too slow: a search by the lowest pass for each question. O(q m log m).
#include <algorithm>
#include <cstdio>
#include <queue>
#include <utility>
#include <vector>

int main()
{
    int n, m, q;

    if (scanf("%d %d %d", &n, &m, &q) != 3)
        return 1;
    std::vector<std::vector<std::pair<int, int>>> roads(n + 1);
    for (int i = 0; i < m; i++) {
        int u, v, height;

        if (scanf("%d %d %d", &u, &v, &height) != 3)
            return 1;
        roads[u].push_back({v, height});
        roads[v].push_back({u, height});
    }
    std::vector<int> seen(n + 1, 0);
    for (int question = 1; question <= q; question++) {
        std::priority_queue<std::pair<int, int>> open;
        int a, b, answer = -1;

        if (scanf("%d %d", &a, &b) != 2)
            return 1;
        open.push({0, a});
        while (!open.empty()) {
            auto [height, village] = open.top();

            open.pop();
            if (seen[village] == question)
                continue;
            seen[village] = question;
            if (village == b) {
                answer = -height;
                break;
            }
            for (auto [next, road] : roads[village])
                open.push({std::min(height, -road), next});
        }
        printf("%d\n", answer);
    }
    return 0;
}

#include <bits/stdc++.h>

using namespace std;

struct Edge {
    int to;
    long long length;
};

static vector<long long> shortest(const vector<vector<Edge>> &edges, int from)
{
    vector<long long> best(edges.size(), LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;

    best[from] = 0;
    open.push({0, from});
    while (!open.empty()) {
        auto [length, at] = open.top();
        open.pop();
        if (length != best[at])
            continue;
        for (const Edge &edge : edges[at]) {
            if (length + edge.length < best[edge.to]) {
                best[edge.to] = length + edge.length;
                open.push({best[edge.to], edge.to});
            }
        }
    }
    return best;
}

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int m = 0;
    cin >> m;
    vector<vector<Edge>> edges(1);
    map<string, int> names;
    auto number = [&](const string &name) {
        auto [place, is_new] = names.emplace(name, static_cast<int>(edges.size()));
        if (is_new)
            edges.emplace_back();
        return place->second;
    };
    for (int i = 0; i < m; i++) {
        string from, to;
        long long length;
        if (!(cin >> from >> to >> length))
            break;
        int a = number(from), b = number(to);
        edges[a].push_back({b, length});
    }
    vector<pair<long long, string>> rows;
    if (edges.size() > 1) {
        vector<long long> best = shortest(edges, 1);
        for (const auto &[name, place] : names)
            rows.emplace_back(best[place], name);
    }
    sort(rows.begin(), rows.end());
    for (const auto &[length, name] : rows)
        cout << name << ' ' << length << '\n';
}

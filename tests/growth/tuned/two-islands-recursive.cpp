// time: n * m
// space: n * m
// line: -
// gen: grid {n} {m}
// why: each cell is read, and then sunk at most once
#include <iostream>
#include <vector>
using namespace std;

class Sea {
    vector<vector<int>> height;

    bool land(int r, int c) const
    {
        return r >= 0 && c >= 0 && r < (int)height.size() && c < (int)height[r].size() &&
               height[r][c] > 55;
    }

public:
    explicit Sea(vector<vector<int>> h) : height(move(h)) {}
    int sink(int r, int c)
    {
        if (!land(r, c))
            return 0;
        height[r][c] = 0;
        return 1 + sink(r - 1, c) + sink(r + 1, c) + sink(r, c - 1) + sink(r, c + 1);
    }
};

int main()
{
    int n, m;
    cin >> n >> m;
    vector<vector<int>> cells(n, vector<int>(m));
    for (auto &row : cells)
        for (int &cell : row)
            cin >> cell;
    Sea sea(move(cells));
    int islands = 0, largest = 0;
    for (int r = 0; r < n; r++)
        for (int c = 0; c < m; c++)
            if (int area = sea.sink(r, c)) {
                islands++;
                largest = max(largest, area);
            }
    cout << islands << " " << largest << endl;
}

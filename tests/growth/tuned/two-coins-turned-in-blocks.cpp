// time: n + q sqrt n
// space: n
// line: while (from <= to) or if (from % size == 0 or int block = from or turned[block] =
// line: heads[block] = or from += size or heads[from / size] += or coins[from] = or from++
// gen: questions {n} {q}
// why: a range is turned as up to sqrt n whole blocks, and coin by coin in the blocks at its ends
#include <cmath>
#include <iostream>
#include <vector>
using namespace std;

class Coins {
    int size;
    vector<int> coins;
    vector<int> heads, turned; // of each block

public:
    explicit Coins(const vector<int> &start)
        : size((int)sqrt((double)start.size())), coins(start),
          heads(start.size() / size + 1, 0), turned(start.size() / size + 1, 0)
    {
        for (size_t i = 0; i < coins.size(); i++)
            heads[i / size] += coins[i];
    }

    void turn(int from, int to)
    {
        while (from <= to) {
            if (from % size == 0 && from + size - 1 <= to) {
                int block = from / size;
                turned[block] = 1 - turned[block];
                heads[block] = size - heads[block];
                from += size;
            } else {
                heads[from / size] += coins[from] == turned[from / size] ? 1 : -1;
                coins[from] = 1 - coins[from];
                from++;
            }
        }
    }

    int heads_at(int block) const { return heads[block % heads.size()]; }
};

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<int> start(n);
    for (int &coin : start) {
        cin >> coin;
        coin %= 2;
    }
    Coins coins(start);
    long sum = 0;
    for (int i = 0; i < q; i++) {
        int from, to;
        cin >> from >> to;
        coins.turn(from, to);
        sum += coins.heads_at(i);
    }
    cout << sum << endl;
}

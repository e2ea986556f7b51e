// time: n^2
// space: n
// line: times_of(count, word) or int times_of(map<string, int> count
// gen: words {n}
// why: the map of all words so far is a parameter by value: a copy of its nodes at each call
#include <iostream>
#include <map>
#include <string>
using namespace std;

int times_of(map<string, int> count, const string &word)
{
    auto found = count.find(word);
    return found == count.end() ? 0 : found->second;
}

int main()
{
    int n;
    cin >> n;
    map<string, int> count;
    long repeated = 0;
    for (int i = 0; i < n; i++) {
        string word;
        cin >> word;
        repeated += times_of(count, word) > 0;
        count[word]++;
    }
    cout << count.size() << " " << repeated << " " << count.begin()->first << endl;
    return 0;
}

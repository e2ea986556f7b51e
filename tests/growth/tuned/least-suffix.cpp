// time: n^2
// space: n
// line: text.substr(i)
// gen: letters {n}
// why: each suffix is copied, n / 2 letters on average; comparing them ends after a few
#include <iostream>
#include <string>
using namespace std;

string least_suffix(const string &text)
{
    string best = text;
    for (size_t i = 1; i < text.size(); i++) {
        string suffix = text.substr(i);
        if (suffix < best)
            best = suffix;
    }
    return best;
}

int main()
{
    int n;
    string text;
    cin >> n >> text;
    string best = least_suffix(text);
    cout << best.size() << " " << best.substr(0, 10) << endl;
    return 0;
}

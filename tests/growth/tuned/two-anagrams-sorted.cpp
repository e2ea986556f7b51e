// time: n log n * m
// space: n + m or m
// line: sort(
// gen: two-texts {n} {m}
// why: at each of m places a piece of n letters is sorted and compared
#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

string letters_of(string piece)
{
    sort(piece.begin(), piece.end());
    return piece;
}

int main()
{
    int n, m;
    string pattern, text;
    cin >> n >> m >> pattern >> text;
    string wanted = letters_of(pattern);
    text += text.substr(0, n); // the text is a ring
    long found = 0, smaller = 0;
    for (int at = 0; at < m; at++) {
        string piece = letters_of(text.substr(at, n));
        if (piece == wanted)
            found++;
        else if (piece < wanted)
            smaller++;
    }
    cout << found << " " << smaller << endl;
}

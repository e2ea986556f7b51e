// time: n
// space: 1
// line: -
// gen: words {n}
// why: words of 8 letters, each read, turned round and compared once
#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

int main()
{
    int n;
    cin >> n;
    int later = 0, same = 0;
    string word;
    while (cin >> word) {
        string mirrored = word;
        reverse(mirrored.begin(), mirrored.end());
        if (mirrored > word)
            later++;
        else if (mirrored[0] == word[0])
            same++;
    }
    cout << n << " " << later << " " << same << endl;
}

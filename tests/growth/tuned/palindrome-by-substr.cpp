// time: n^2
// space: n^2
// line: substr(
// gen: same-letter {n}
// sizes: 16..8000
// why: each call copies the text without its ends, and all copies live until the last one returns
#include <iostream>
#include <string>
using namespace std;

int depth(string text)
{
    if (text.size() < 2)
        return 0;
    if (text.front() != text.back())
        return 0;
    return 1 + depth(text.substr(1, text.size() - 2));
}

int main()
{
    int n;
    string text;
    cin >> n >> text;
    cout << depth(text) << (depth(text) == n / 2 ? " palindrome" : " no") << endl;
}

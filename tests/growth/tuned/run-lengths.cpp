// time: n
// space: n
// line: -
// gen: letters {n} 3
// why: each letter is looked at once, and what is appended is at most twice as long
#include <iostream>
#include <string>
using namespace std;

string packed(const string &text)
{
    string result;
    for (size_t i = 0; i < text.size();) {
        size_t end = i;
        while (end < text.size() && text[end] == text[i])
            end++;
        result += text[i];
        result += to_string(end - i);
        i = end;
    }
    return result;
}

int main()
{
    int n;
    string text;
    cin >> n >> text;
    string code = packed(text);
    unsigned hash = 0;
    for (char c : code)
        hash = hash * 33 + c;
    cout << code.size() << " " << hash << "\n";
    return 0;
}

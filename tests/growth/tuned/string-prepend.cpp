// time: n^2
// space: n
// line: s = c + s or s.insert
// gen: letters {n}
// why: each letter in front copies the whole text
#include <iostream>
#include <string>
int main()
{
    int n;
    std::string text, s;
    std::cin >> n >> text;
    for (char c : text)
        s = c + s;
    std::cout << s.substr(0, 10) << "\n";
}

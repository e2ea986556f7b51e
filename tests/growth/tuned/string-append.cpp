// time: n
// space: n
// line: -
// gen: letters {n}
// why: += on a string doubles its room when it is full
#include <iostream>
#include <string>

int main()
{
    int n;
    std::string text, twice;
    std::cin >> n >> text;
    for (char c : text) {
        twice += c;
        twice += c;
    }
    std::cout << twice.size() << twice[twice.size() / 2] << '\n';
}

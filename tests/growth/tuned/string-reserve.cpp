// time: n
// space: n
// line: -
// gen: letters {n}
// why: appending keeps what is there
#include <iostream>
#include <string>
int main()
{
    int n;
    char c;
    std::string text;
    std::cin >> n;
    while (std::cin >> c)
        text += c == 'a' ? 'b' : c;
    std::cout << text[n / 2] << '\n';
}

// time: n^2
// space: n
// line: text = text + c
// gen: letters {n}
// why: + makes a new string out of all so far for every letter
#include <iostream>
#include <string>

int main()
{
    int n;
    char c;
    std::string text;
    std::cin >> n;
    while (std::cin >> c)
        text = text + c;
    std::cout << text.size() << text[text.size() / 2] << '\n';
}

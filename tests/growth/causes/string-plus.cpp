// cause: a new string of all so far
// gen: letters {n}
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
    std::cout << text[text.size() / 2] << '\n';
}

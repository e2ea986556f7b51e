// time: n^2
// space: n^2
// line: reversed(text.substr(1))
// gen: letters {n}
// sizes: 16..8192
// why: each of the n calls deep in each other holds its own copy of the rest
#include <iostream>
#include <string>

static std::string reversed(const std::string &text)
{
    if (text.size() < 2)
        return text;
    return reversed(text.substr(1)) + text[0];
}

int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    std::string back = reversed(text);
    int same = 0;
    for (std::size_t i = 0; i < text.size(); i++)
        if (text[i] == back[i])
            same++;
    std::cout << back << ' ' << same << '\n';
}

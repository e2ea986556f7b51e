// time: n
// space: n
// line: -
// gen: words {n}
// why: each word is read into one text and out of it once
#include <iostream>
#include <sstream>
#include <string>

int main()
{
    int n;
    std::string word, text;
    size_t length = 0;
    std::cin >> n;
    while (std::cin >> word)
        text += word + ' ';
    std::istringstream in(text);
    while (in >> word)
        length += word.size() + (word[0] == 'a');
    std::cout << length << '\n';
}

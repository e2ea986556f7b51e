// time: n
// space: n
// line: -
// gen: letters {n}
// why: a list inserts and erases at the cursor in constant time
#include <iostream>
#include <iterator>
#include <list>
#include <string>

// Keys a..d move the cursor left, e..h move it right, x is backspace, others are typed.
int main()
{
    int n;
    std::string keys;
    std::cin >> n >> keys;
    std::list<char> text;
    auto cursor = text.end();
    for (char key : keys) {
        if (key >= 'a' && key <= 'd') {
            if (cursor != text.begin())
                --cursor;
        } else if (key >= 'e' && key <= 'h') {
            if (cursor != text.end())
                ++cursor;
        } else if (key == 'x') {
            if (cursor != text.begin())
                text.erase(std::prev(cursor));
        } else {
            text.insert(cursor, key);
        }
    }
    unsigned mix = 0;
    for (char c : text)
        mix = mix * 31 + c;
    std::cout << text.size() << ' ' << mix << '\n';
}

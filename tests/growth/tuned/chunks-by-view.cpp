// time: n
// space: n
// line: -
// gen: letters {n}
// why: a view's front is moved on without copying the rest
#include <iostream>
#include <string>
#include <string_view>

// Splits the text before every vowel and keeps the greatest piece.
int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    std::string_view rest = text, greatest;
    long long pieces = 0, squares = 0;
    while (!rest.empty()) {
        std::size_t end = rest.find_first_of("aeiou", 1);
        if (end == std::string_view::npos)
            end = rest.size();
        std::string_view piece = rest.substr(0, end);
        if (piece > greatest)
            greatest = piece;
        pieces++;
        squares += (long long)piece.size() * (long long)piece.size();
        rest.remove_prefix(end);
    }
    std::cout << pieces << ' ' << squares << ' ' << greatest << '\n';
}

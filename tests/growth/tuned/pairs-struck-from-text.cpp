// time: n^2
// space: n
// line: text.erase
// gen: same-letter {n}
// why: each pair is found at the front, and the rest of the text moves up
#include <iostream>
#include <string>

// Strikes equal neighbours out as long as there are any.
int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    int struck = 0;
    bool found = true;
    while (found) {
        found = false;
        for (std::size_t i = 0; i + 1 < text.size(); i++) {
            if (text[i] == text[i + 1]) {
                text.erase(i, 2);
                struck++;
                found = true;
                break;
            }
        }
    }
    std::cout << struck << " pairs, left: '" << text << "'\n";
}

// time: n^2
// space: n^2
// line: return at == text.size() or static int count_vowels or count_vowels(text, at + 1)
// gen: letters {n}
// why: each of the n calls copies the whole text, and all copies are alive at the deepest one
#include <iostream>
#include <string>

static int count_vowels(std::string text, size_t at)
{
    return at == text.size()
               ? 0
               : (text[at] == 'a' || text[at] == 'e') + count_vowels(text, at + 1);
}

int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    std::cout << count_vowels(text, 0) << '\n';
}

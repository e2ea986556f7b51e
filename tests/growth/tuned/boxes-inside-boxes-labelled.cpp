// time: n^2
// space: n
// line: "[" + name
// gen: words {n}
// why: the label of all boxes inside, up to 10 n letters, is copied again for each box around
// Each box is packed into the next; the label of a box names it and repeats the one inside.
#include <iostream>
#include <string>

class Box {
    std::string label;

public:
    void pack_into(const std::string &name)
    {
        label = "[" + name + label + "]";
    }

    const std::string &text() const { return label; }
};

int main()
{
    int n;
    std::cin >> n;
    Box box;
    std::string name;
    for (int i = 0; i < n; i++) {
        std::cin >> name;
        box.pack_into(name);
    }
    int depth = 0, deepest = 0, vowels = 0;
    for (char c : box.text()) {
        depth += (c == '[') - (c == ']');
        deepest = depth > deepest ? depth : deepest;
        vowels += std::string_view("aeiou").find(c) != std::string_view::npos;
    }
    std::cout << box.text().size() << " letters, " << deepest << " deep, " << vowels
              << " vowels, outside " << box.text().substr(0, 9) << '\n';
}

// time: n^2
// space: n
// line: for (const int earlier or ways[number + earlier]
// gen: size {n}
// why: each of n numbers is added to all earlier ones; the numbers grow as 13.5 n, and so does the
// why: table, and the search for the next one looks at each place once
// From 1 and 2 on, the next is always the least one that is a sum of two different earlier ones in
// just one way. Prints the n-th number of Ulam.
#include <iostream>
#include <vector>

class Ulam {
    std::vector<int> found;
    std::vector<int> ways; // in how many ways each is a sum of two of those found

public:
    void add(int number)
    {
        ways.resize(2 * number + 1);
        for (const int earlier : found)
            ways[number + earlier]++;
        found.push_back(number);
    }

    int next() const
    {
        int number = found.back() + 1;
        while (ways[number] != 1)
            number++;
        return number;
    }

    int operator[](std::size_t i) const { return found[i]; }
    std::size_t size() const { return found.size(); }
};

int main()
{
    std::size_t n;
    std::cin >> n;
    Ulam ulam;
    ulam.add(1);
    ulam.add(2);
    while (ulam.size() < n)
        ulam.add(ulam.next());
    std::cout << ulam[n - 1] << '\n';
}

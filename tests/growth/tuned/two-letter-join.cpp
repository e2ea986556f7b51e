// time: n * m
// space: n + m
// line: if (left[i].letter == or for (size_t j = 0; j < right.size(); j++)
// gen: two-texts {n} {m}
// why: a join by two nested loops compares each row with each of the other table
#include <iostream>
#include <string>
#include <vector>

struct Row {
    char letter;
    int number;
};

std::vector<Row> table_of(const std::string &text)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < text.size(); i++)
        rows.push_back({text[i], int(i % 10)});
    return rows;
}

int main()
{
    int n, m;
    std::string first, second;
    std::cin >> n >> m >> first >> second;
    std::vector<Row> left = table_of(first), right = table_of(second);
    long long sum = 0;
    for (size_t i = 0; i < left.size(); i++)
        for (size_t j = 0; j < right.size(); j++)
            if (left[i].letter == right[j].letter && left[i].number < right[j].number)
                sum += left[i].number * right[j].number;
    std::cout << sum << '\n';
}

// time: n^4
// space: n
// line: if (v[a] + v[b] == v[c] + v[d]) or for (size_t d = 0; d < v.size(); d++)
// gen: few {n} 50
// why: four loops, each over all n numbers
#include <iostream>
#include <vector>

long equal_sums(const std::vector<int> &v)
{
    long found = 0;
    for (size_t a = 0; a < v.size(); a++)
        for (size_t b = 0; b < v.size(); b++)
            for (size_t c = 0; c < v.size(); c++)
                for (size_t d = 0; d < v.size(); d++)
                    if (v[a] + v[b] == v[c] + v[d])
                        found++;
    return found;
}

int main()
{
    size_t n;
    std::cin >> n;
    std::vector<int> v;
    int value;
    while (v.size() < n && std::cin >> value)
        v.push_back(value);
    std::cout << equal_sums(v) << "\n";
}

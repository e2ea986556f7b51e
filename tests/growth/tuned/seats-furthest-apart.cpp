// time: n log n
// space: n
// line: gaps.insert or gaps.erase or *gaps.begin
// line: return length != other or bool operator<
// gen: size {n}
// why: n times the longest gap leaves a tree of up to n / 2 gaps and its two halves enter it
// Shy guests: each takes the middle of the longest row of empty seats, the leftmost of such.
#include <iostream>
#include <set>

struct Gap {
    int length, first;

    bool operator<(const Gap &other) const
    {
        return length != other.length ? length > other.length : first < other.first;
    }
};

int main()
{
    int n;
    std::cin >> n;
    std::set<Gap> gaps;
    gaps.insert({n, 0});
    long mixed = 0;
    int guests = 0, seat = 0;
    while (!gaps.empty()) {
        const auto [length, first] = *gaps.begin();
        gaps.erase(gaps.begin());
        seat = first + (length - 1) / 2;
        const int right = first + length - 1 - seat;
        if (seat > first)
            gaps.insert({seat - first, first});
        if (right > 0)
            gaps.insert({right, seat + 1});
        mixed = (mixed * 31 + seat) % 1000000007;
        guests++;
    }
    std::cout << guests << " guests, the last on seat " << seat << ", check " << mixed << '\n';
}

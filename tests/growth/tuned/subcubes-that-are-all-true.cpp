// time: n^1.58
// space: n
// line: static long count_true or if (size == 1) or return table[0] or const int low
// line: int *const both or for (int i or both[i] = or return count_true or + count_true(both
// gen: few {n} 10
// why: a table of n truth values is asked three times by tables of half the size: its lower half,
// why: its upper half, and where both hold
// A table says for which values of some bits a condition holds. In a cube, each bit is 0, 1 or
// free: on how many cubes does the condition hold everywhere?
#include <cstdio>
#include <iostream>
#include <vector>

// The last argument is room for all smaller tables.
static long count_true(const int *table, const int size, int *room)
{
    if (size == 1)
        return table[0];
    const int low = (size + 1) / 2;
    int *const both = room;
    for (int i = 0; i < size - low; i++)
        both[i] = table[i] & table[low + i];
    return count_true(table, low, room + low) + count_true(table + low, size - low, room + low)
           + count_true(both, size - low, room + low);
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> table(n), room(2 * n + 64);
    for (int &holds : table) {
        std::cin >> holds;
        holds = holds > 0;
    }
    std::printf("%ld\n", count_true(table.data(), n, room.data()));
}

// time: n log n
// space: n
// line: while (high - low > 1) or const int middle = or if (place < middle or high = middle
// line: high = split or less += vans[node + 1 or node += 2 * or low = middle or low = split
// line: vans[node] += by or const int split = or if (rank < or rank -= or node++;
// gen: size {n}
// why: each parcel takes two to four walks down a tree that halves the n + 1 sizes of free room
// Each parcel goes into the van in which it leaves the least room; how many vans are needed?
#include <cstdio>
#include <vector>

// How many vans have how much room: a node's left half is behind it, then comes the right one.
static std::vector<int> vans;

// Adds a van of this room or takes it away; gives how many have less room.
static int change(int sizes, int place, int by)
{
    int node = 0, low = 0, high = sizes, less = 0;
    while (high - low > 1) {
        vans[node] += by;
        const int middle = (low + high) / 2;
        if (place < middle) {
            high = middle;
            node++;
        } else {
            less += vans[node + 1];
            node += 2 * (middle - low);
            low = middle;
        }
    }
    vans[node] = vans[node] + by;
    return less;
}

static int room_of(int sizes, int rank)
{
    int node = 0, low = 0, high = sizes;
    while (high - low > 1) {
        const int split = (low + high) / 2;
        if (rank < vans[node + 1]) {
            high = split;
            node++;
        } else {
            rank -= vans[node + 1];
            node += 2 * (split - low);
            low = split;
        }
    }
    return low;
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    vans.resize(2 * n + 1);
    unsigned luck = 41;
    for (int i = 0; i < n; i++) {
        luck = luck * 1664525u + 1013904223u;
        const int parcel = 1 + static_cast<int>((luck >> 8) % n);
        const int rank = change(n + 1, parcel, 0);
        int room = n;
        if (rank < vans[0]) {
            room = room_of(n + 1, rank);
            change(n + 1, room, -1);
        }
        change(n + 1, room - parcel, 1);
    }
    std::printf("%d vans, the fullest has %d left\n", vans[0], room_of(n + 1, 0));
}

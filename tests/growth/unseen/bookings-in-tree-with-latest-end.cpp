// time: n log n
// space: n
// line: while ( or const Booking or if (here or const int left or at = left or for (int at
// line: Booking & or here.latest or int &next or if (next or at = next
// gen: size {n}
// why: the tree of accepted bookings grows by a share of n random ones, so is about log n deep
// A hall is booked for short spells at any time; a booking that overlaps one before is refused.
#include <algorithm>
#include <cstdio>
#include <vector>

struct Booking {
    int from, to, latest;
    int child[2] = {-1, -1};
};

// A search tree by the start, where each knows the latest end below it.
class Calendar {
    std::vector<Booking> bookings;

public:
    bool is_free(int from, int to) const
    {
        int at = bookings.empty() ? -1 : 0;
        while (at >= 0) {
            const Booking &here = bookings[at];
            if (here.from < to && from < here.to)
                return false;
            const int left = here.child[0];
            at = left >= 0 && bookings[left].latest > from ? left : here.child[1];
        }
        return true;
    }

    void add(int from, int to)
    {
        const int fresh = static_cast<int>(bookings.size());
        bookings.push_back({from, to, to});
        if (fresh == 0)
            return;
        for (int at = 0; at != fresh;) {
            Booking &here = bookings[at];
            here.latest = std::max(here.latest, to);
            int &next = here.child[from > here.from];
            if (next < 0)
                next = fresh;
            at = next;
        }
    }

    std::size_t size() const { return bookings.size(); }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Calendar calendar;
    unsigned long luck = 31, refused = 0;
    const int longest = 1000000000 / n / 4 + 1;
    for (int i = 0; i < n; i++) {
        luck = luck * 6364136223846793005ul + 1442695040888963407ul;
        const int from = static_cast<int>((luck >> 20) % 1000000000);
        const int to = from + 1 + static_cast<int>((luck >> 40) % longest);
        if (calendar.is_free(from, to))
            calendar.add(from, to);
        else
            refused++;
    }
    std::printf("%zu booked, %lu refused\n", calendar.size(), refused);
}

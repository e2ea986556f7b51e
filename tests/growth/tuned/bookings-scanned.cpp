// time: n^2
// space: n
// line: if (start < taken.end && taken.start < end) or for (const Booking &taken : bookings)
// gen: permutation {n}
// why: no two bookings overlap, so each of them is compared with all accepted ones
#include <cstdio>
#include <vector>

struct Booking {
    int start;
    int end;
};

class Calendar {
    std::vector<Booking> bookings;

public:
    bool book(int start, int end)
    {
        for (const Booking &taken : bookings)
            if (start < taken.end && taken.start < end)
                return false;
        bookings.push_back({start, end});
        return true;
    }
};

int main()
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;
    Calendar calendar;
    int accepted = 0;
    for (int i = 0; i < n; i++) {
        int day;
        if (scanf("%d", &day) != 1)
            return 1;
        if (calendar.book(day * 2, day * 2 + 1))
            accepted++;
    }
    printf("%d\n", accepted);
}

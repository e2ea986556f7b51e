// time: v + e
// space: v
// line: std::cin >> street or in >> street.from or operator>> or plan.offer( or void offer(
// line: if (guard[ or return; or for (int here or count += here
// gen: graph {v} {e}
// why: each street is read and decided upon at once, only the marks of the v crossings are kept
// Each street must be seen by a guard at one of its ends: where nobody sees a street yet, both ends
// get one. Nobody can do with less than half as many.
#include <iostream>
#include <vector>

struct Street {
    int from, to, length;
};

static std::istream &operator>>(std::istream &in, Street &street)
{
    return in >> street.from >> street.to >> street.length;
}

class Plan {
    std::vector<int> guard;

public:
    long guarded_streets = 0, length = 0;

    explicit Plan(int crossings) : guard(crossings, 0) {}

    void offer(const Street &street)
    {
        if (guard[street.from] || guard[street.to])
            return;
        guard[street.from] = guard[street.to] = 1;
        guarded_streets++;
        length += street.length;
    }

    long without_guard() const
    {
        long count = 0;
        for (int here : guard)
            count += here == 0;
        return count;
    }
};

int main()
{
    int v, e;
    std::cin >> v >> e;
    Plan plan(v);
    for (Street street; std::cin >> street;)
        plan.offer(street);
    std::cout << plan.guarded_streets << " streets with two new guards, " << plan.length
              << " long, " << plan.without_guard() << " crossings without any\n";
}

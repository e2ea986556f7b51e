// time: n
// space: n
// line: copies[ or for (const Person *p or scanf("%d", &friend_of
// line: twin->next = or twin->friend_ = or made.push_back or people[i]
// line: for (; twin or mixed = (mixed or for (int i = 0
// gen: permutation {n}
// why: each person is copied once and looked up twice in a hash table, O(1) each
// Copies a linked list whose members also point at a friend anywhere in the list.
#include <cstdio>
#include <deque>
#include <unordered_map>
#include <vector>

struct Person {
    int number;
    Person *next = nullptr;
    Person *friend_ = nullptr;
};

static Person *copy_of(const Person *head, std::deque<Person> &made)
{
    std::unordered_map<const Person *, Person *> copies;
    copies[nullptr] = nullptr;
    for (const Person *p = head; p != nullptr; p = p->next) {
        made.push_back({p->number});
        copies[p] = &made.back();
    }
    for (const Person *p = head; p != nullptr; p = p->next) {
        Person *twin = copies[p];
        twin->next = copies[p->next];
        twin->friend_ = copies[p->friend_];
    }
    return copies[head];
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<Person> people(n);
    for (int i = 0; i < n; i++) {
        int friend_of;
        if (std::scanf("%d", &friend_of) != 1)
            return 1;
        people[i].number = i;
        people[i].next = i + 1 < n ? &people[i + 1] : nullptr;
        people[i].friend_ = &people[friend_of];
    }
    std::deque<Person> made;
    Person *twin = copy_of(people.data(), made);
    people.clear();

    long mixed = 0;
    for (; twin != nullptr; twin = twin->next)
        mixed = (mixed * 31 + twin->friend_->number) % 1000000007;
    std::printf("the friends of the copy: %ld\n", mixed);
}

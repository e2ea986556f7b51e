# time: 1
# space: 1
# line: -
# gen: size {n}
# why: Turan's formula: three groups as equal as can be
def pairs(people):
    return people * (people - 1) // 2


def groups(people, count):
    """The sizes of so many groups, none larger by two than another."""
    return [(people + i) // count for i in range(count)]


def most_links(people, friends):
    """The most links among people of whom no `friends` are all linked with each other."""
    return pairs(people) - sum(pairs(size) for size in groups(people, friends - 1))


n = int(input())
most = most_links(n, 4)
print("groups of", *groups(n, 3))
print("links:", most, "of", pairs(n))
print("on average", 2 * most // max(n, 1), "friends each")
print("missing:", pairs(n) - most)

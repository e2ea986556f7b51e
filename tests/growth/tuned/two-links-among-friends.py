# time: v * e
# space: e
# line: for a, b in links: or if a == person or elif b == person or if a in friends and
# gen: graph {v} {e}
# why: for each of v people the list of all e links is read twice: to find the friends, and to see
# why: which links are between two friends. Only the e links are kept, and the friends of one
# How many of the friends of each person know each other?
import sys


def friends_of(links, person):
    friends = set()
    for a, b in links:
        if a == person:
            friends.add(b)
        elif b == person:
            friends.add(a)
    friends.discard(person)
    return friends


def links_among(links, friends):
    found = set()
    for a, b in links:
        if a in friends and b in friends and a != b:
            found.add((min(a, b), max(a, b)))
    return len(found)


def main():
    people, _ = map(int, sys.stdin.readline().split())
    links = []
    for line in sys.stdin:
        a, b, _ = line.split()
        links.append((int(a), int(b)))
    triangles = 0
    closest = 0.0
    for person in range(people):
        friends = friends_of(links, person)
        among = links_among(links, friends)
        triangles += among
        if len(friends) > 1:
            possible = len(friends) * (len(friends) - 1) / 2
            closest = max(closest, among / possible)
    print(triangles // 3, "triangles, best share", round(closest, 6))


main()

# time: v + e
# space: v + e
# line: for line in sys.stdin or a, b, _ = or friends[a].append or friends[b].append
# line: for friend in or total += len
# gen: graph {v} {e}
# why: each friendship is read once and looked at from both its ends
# How many people have fewer friends than their friends have on average?
import sys


def read_friends():
    people, _ = map(int, sys.stdin.readline().split())
    friends = [[] for _ in range(people)]
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        friends[a].append(b)
        friends[b].append(a)
    return friends


def main():
    friends = read_friends()
    fewer = more = 0
    for mine in friends:
        total = 0
        for friend in mine:
            total += len(friends[friend])
        if total > len(mine) * len(mine):
            fewer += 1
        elif total < len(mine) * len(mine):
            more += 1
    print(fewer, "have fewer friends than their friends,", more, "have more")


main()

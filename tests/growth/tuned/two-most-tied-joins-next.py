# time: v^2 + e
# space: v + e
# line: for at in range(1, len(outside)) or if ties[outside[at]]
# line: for friend, strength in or ties[friend] +=
# line: for line in sys.stdin or one, other, strength = map or if one != other
# line: friends[one].append or friends[other].append
# gen: graph {v} {e}
# why: each of v steps looks for the strongest of all that are outside; an edge adds to two ties
# A club grows from member 0: always the one joins who has the strongest ties to the members so
# far. The tie of the last one bounds how easily the town can be split in two.
import sys


def join_all(friends):
    count = len(friends)
    ties = [0] * count
    outside = list(range(1, count))
    newest = 0
    order = [0]
    while outside:
        for friend, strength in friends[newest]:
            ties[friend] += strength
        place = 0
        for at in range(1, len(outside)):
            if ties[outside[at]] > ties[outside[place]]:
                place = at
        newest = outside[place]
        outside[place] = outside[-1]
        outside.pop()
        order.append(newest)
    return order, ties


def main():
    count, _ = map(int, sys.stdin.readline().split())
    friends = [[] for _ in range(count)]
    for line in sys.stdin:
        one, other, strength = map(int, line.split())
        if one != other:
            friends[one].append((other, strength))
            friends[other].append((one, strength))
    order, ties = join_all(friends)
    print("last joins", order[-1], "with ties of", ties[order[-1]])
    print("checksum", sum(step * who for step, who in enumerate(order)) % 1_000_003)


main()

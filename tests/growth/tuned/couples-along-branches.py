# time: n
# space: n
# line: -
# gen: parents {n}
# why: from the last vertex to the first, each is paired with its parent if both are free
import sys


def read_parents():
    count = int(sys.stdin.readline())
    return [-1] + [int(sys.stdin.readline()) for _ in range(count - 1)]


def largest_matching(parent):
    """Take leaves first: a leaf may as well be paired with its parent."""
    partner = [None] * len(parent)
    for child in range(len(parent) - 1, 0, -1):
        up = parent[child]
        if partner[child] is None and partner[up] is None:
            partner[child] = up
            partner[up] = child
    return partner


partner = largest_matching(read_parents())
couples = [(i, p) for i, p in enumerate(partner) if p is not None and i < p]
alone = partner.count(None)
print(len(couples), "couples,", alone, "alone")
print("apart:", sum(b - a for a, b in couples))

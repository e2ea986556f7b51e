# time: e^2 or v * e + e^2
# space: v + e or e
# line: for number, (a, b) in or while head[ or head[a] = head[head[a]] or a = head[a]
# line: head[b] = head[head[b]] or b = head[b] or if number == closed
# gen: graph {v} {e}
# why: for each road all the others are joined anew
import sys


def parts_without(closed, v, roads):
    """How many parts the land falls into when one road is closed."""
    head = list(range(v))
    parts = v
    for number, (a, b) in enumerate(roads):
        if number == closed:
            continue
        while head[a] != a:
            head[a] = head[head[a]]
            a = head[a]
        while head[b] != b:
            head[b] = head[head[b]]
            b = head[b]
        if a != b:
            head[b] = a
            parts -= 1
    return parts


def main():
    v, e = map(int, sys.stdin.readline().split())
    roads = []
    for _ in range(e):
        a, b, _length = sys.stdin.readline().split()
        roads.append((int(a), int(b)))
    whole = parts_without(-1, v, roads)
    bridges = [i for i in range(e) if parts_without(i, v, roads) > whole]
    print(len(bridges), "bridges", sum(bridges))


main()

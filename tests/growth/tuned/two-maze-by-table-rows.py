# time: v^2 or v^2 + e
# space: v^2
# line: for there in range or if doors[
# gen: graph {v} {e}
# why: each room entered looks through its whole row of the table of v x v doors
import sys


def explore(doors, start):
    """The depth at which each room is first entered by going on as long as possible."""
    size = len(doors)
    depth = [-1] * size
    depth[start] = 0
    stack = [start]
    while stack:
        here = stack.pop()
        for there in range(size):
            if doors[here][there] and depth[there] < 0:
                depth[there] = depth[here] + 1
                stack.append(there)
    return depth


def main():
    v, e = (int(x) for x in sys.stdin.readline().split())
    doors = [[False] * v for _ in range(v)]
    for _ in range(e):
        a, b, _ = (int(x) for x in sys.stdin.readline().split())
        doors[a][b] = doors[b][a] = True
    depth = explore(doors, 0)
    print(max(depth), sum(depth) / v)


main()

# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: every vertex is entered once, and the iterators on the stack give each edge once
import sys

NEW, OPEN, DONE = 0, 1, 2


def kinds_of_edges(to):
    """How many edges of a depth-first search lead down, back, forward or across."""
    count = len(to)
    state = [NEW] * count
    entered = [0] * count
    clock = tree = back = forward = cross = 0
    for start in range(count):
        if state[start] != NEW:
            continue
        state[start] = OPEN
        stack = [(start, iter(to[start]))]
        while stack:
            vertex, edges = stack[-1]
            for other in edges:
                if state[other] == NEW:
                    tree += 1
                    clock += 1
                    state[other], entered[other] = OPEN, clock
                    stack.append((other, iter(to[other])))
                    break
                if state[other] == OPEN:
                    back += 1
                elif entered[other] > entered[vertex]:
                    forward += 1
                else:
                    cross += 1
            else:
                state[vertex] = DONE
                stack.pop()
    return tree, back, forward, cross


def main():
    v, _ = map(int, sys.stdin.readline().split())
    to = [[] for _ in range(v)]
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        to[a].append(b)
    tree, back, forward, cross = kinds_of_edges(to)
    print("tree:", tree, "back:", back, "forward:", forward, "cross:", cross)


main()

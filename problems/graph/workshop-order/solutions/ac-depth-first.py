# Depth-first search with its path in a list: a rule back into the path closes a ring, and the tasks
# in reverse order of finishing are an order. O(n + m).
import sys

NEW, ON_PATH, DONE = 0, 1, 2


def search(n, successors):
    state = [NEW] * (n + 1)
    finished = []
    for start in range(1, n + 1):
        if state[start] != NEW:
            continue
        path = [start]
        state[start] = ON_PATH
        while path:
            task = path[-1]
            if not successors[task]:
                state[task] = DONE
                finished.append(path.pop())
                continue
            then = successors[task].pop()
            if state[then] == ON_PATH:
                return None, path[path.index(then):]
            if state[then] == NEW:
                state[then] = ON_PATH
                path.append(then)
    return finished[::-1], None


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m = words[0], words[1]
    successors = [[] for _ in range(n + 1)]
    for i in range(2, 2 + 2 * m, 2):
        successors[words[i]].append(words[i + 1])
    order, ring = search(n, successors)
    if order is not None:
        print("ORDER")
        print(*order)
    else:
        print("CYCLE")
        print(len(ring))
        print(*ring)


main()

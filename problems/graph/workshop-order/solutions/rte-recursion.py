# The same depth-first search by recursion: on a long chain Python gives up after a thousand calls.
import sys

NEW, ON_PATH, DONE = 0, 1, 2


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m = words[0], words[1]
    successors = [[] for _ in range(n + 1)]
    for i in range(2, 2 + 2 * m, 2):
        successors[words[i]].append(words[i + 1])
    state = [NEW] * (n + 1)
    path, finished = [], []

    def visit(task):
        """The ring that was found, or None."""
        state[task] = ON_PATH
        path.append(task)
        for then in successors[task]:
            if state[then] == ON_PATH:
                return path[path.index(then):]
            if state[then] == NEW:
                ring = visit(then)
                if ring:
                    return ring
        state[task] = DONE
        finished.append(path.pop())
        return None

    for task in range(1, n + 1):
        ring = visit(task) if state[task] == NEW else None
        if ring:
            print("CYCLE")
            print(len(ring))
            print(*ring)
            return
    print("ORDER")
    print(*finished[::-1])


main()

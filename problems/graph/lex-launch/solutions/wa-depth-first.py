# Wrong: the finishing order of a search in depth obeys the rules, but is not the smallest.
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    after = [[] for _ in range(n + 1)]
    for u, v in zip(words[2::2], words[3::2]):
        after[u].append(v)
    state = [0] * (n + 1)
    order = []
    for boats in after:
        boats.sort()
    for start in range(n, 0, -1):
        if state[start]:
            continue
        state[start] = 1
        path = [start]
        while path:
            boat = path[-1]
            if after[boat]:
                other = after[boat].pop()
                if state[other] == 1:
                    print("NONE")
                    return
                if not state[other]:
                    state[other] = 1
                    path.append(other)
            else:
                state[boat] = 2
                order.append(path.pop())
    print(*reversed(order))


main()

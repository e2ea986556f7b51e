# cause: -
# gen: size {n}
# sizes: 3..24
# why: each call has another choice in its list: no question is asked twice
import sys


def largest(at, chosen):
    if at == 0:
        return len(chosen) * sum(chosen) % 101
    chosen.append(at)
    best = largest(at - 1, chosen)
    chosen.pop()
    return max(best, largest(at - 1, chosen))


print(largest(int(sys.stdin.readline()), []))

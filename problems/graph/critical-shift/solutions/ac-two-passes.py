# The same. O(n + m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m = words[0], words[1]
    duration = [0] + words[2 : n + 2]
    after = [[] for _ in range(n + 1)]
    waits_for = [0] * (n + 1)
    for u, v in zip(words[n + 2 :: 2], words[n + 3 :: 2]):
        after[u].append(v)
        waits_for[v] += 1
    earliest = [0] * (n + 1)
    order = [job for job in range(1, n + 1) if not waits_for[job]]
    end = 0
    for job in order:
        done = earliest[job] + duration[job]
        end = max(end, done)
        for other in after[job]:
            if earliest[other] < done:
                earliest[other] = done
            waits_for[other] -= 1
            if not waits_for[other]:
                order.append(other)
    latest = [end] * (n + 1)
    for job in reversed(order):
        latest[job] = min((latest[other] for other in after[job]), default=end) - duration[job]
    print(end)
    print(*latest[1:])


main()

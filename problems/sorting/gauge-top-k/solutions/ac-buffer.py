# A buffer of a few times k readings, cut back to the k largest whenever it is full. Sorting is paid
# once in 3k readings: O(n log k) time, O(k) space.
import sys


def main():
    n, k, x, a, c, m = map(int, sys.stdin.read().split())
    best = []
    enough = -1  # a reading must exceed it; known once k readings are kept
    room = 3 * k + 1000
    for _ in range(n):
        x = (a * x + c) % m
        if x > enough:
            best.append(x)
            if len(best) > room:
                best.sort(reverse=True)
                del best[k:]
                enough = best[-1]
    best.sort(reverse=True)
    print("\n".join(map(str, best[:k])))


main()

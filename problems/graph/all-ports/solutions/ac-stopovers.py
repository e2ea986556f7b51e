# The same, a row at a time. O(n^3 + q).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = words[:3]
    never = float("inf")
    least = [[never] * n for _ in range(n)]
    for i in range(n):
        least[i][i] = 0
    for i in range(3, 3 + 3 * m, 3):
        u, v, w = words[i] - 1, words[i + 1] - 1, words[i + 2]
        if w < least[u][v]:
            least[u][v] = w
    for k in range(n):
        by_way = least[k]
        for i, row in enumerate(least):
            first = row[k]
            if first != never:
                least[i] = [old if old <= first + w else first + w for old, w in zip(row, by_way)]
    out = []
    for i in range(3 + 3 * m, len(words), 2):
        total = least[words[i] - 1][words[i + 1] - 1]
        out.append("NONE" if total == never else str(total))
    print("\n".join(out))


main()

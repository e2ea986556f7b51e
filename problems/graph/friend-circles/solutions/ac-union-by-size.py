# The same; a root holds its size as a negative number. O((n + q) log n) at most.
import sys


def main():
    words = sys.stdin.buffer.read().split()
    n = int(words[0])
    parent = [-1] * (n + 1)
    numbers = iter(map(int, words[3::3]))
    out = []
    for kind, a, b in zip(words[2::3], numbers, map(int, words[4::3])):
        while parent[a] >= 0:
            if parent[parent[a]] >= 0:
                parent[a] = parent[parent[a]]
            a = parent[a]
        while parent[b] >= 0:
            if parent[parent[b]] >= 0:
                parent[b] = parent[parent[b]]
            b = parent[b]
        if kind == b"?":
            out.append(f"YES {-parent[a]}" if a == b else "NO")
        elif a != b:
            if parent[a] < parent[b]:
                a, b = b, a
            parent[b] += parent[a]
            parent[a] = b
    print("\n".join(out))


main()

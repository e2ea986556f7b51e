# Finds heads by recursion: a long line of handshakes is too deep for Python.
import sys


def main():
    words = sys.stdin.read().split()
    n = int(words[0])
    parent = list(range(n + 1))
    size = [1] * (n + 1)

    def find(guest):
        if parent[guest] != guest:
            parent[guest] = find(parent[guest])
        return parent[guest]

    for i in range(2, len(words), 3):
        a, b = find(int(words[i + 1])), find(int(words[i + 2]))
        if words[i] == "?":
            print(f"YES {size[a]}" if a == b else "NO")
        elif a != b:
            parent[a] = b
            size[b] += size[a]


main()

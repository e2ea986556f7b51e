# time: n^3
# space: n^2
# line: for cut in or left = table or right = table or for x in
# gen: letters {n} 2
# why: the table of a grammar has n^2 / 2 stretches of the word, each cut at every place
import sys

RULES = {("A", "B"): "S", ("A", "T"): "S", ("S", "B"): "T", ("S", "S"): "S",
         ("B", "A"): "S", ("B", "U"): "S", ("S", "A"): "U"}
LEAVES = {"a": "A", "b": "B"}


def parse(word):
    n = len(word)
    table = [[set() for _ in range(n)] for _ in range(n)]
    for i, letter in enumerate(word):
        table[i][i].add(LEAVES[letter])
    for length in range(2, n + 1):
        for start in range(n - length + 1):
            end = start + length - 1
            for cut in range(start, end):
                left = table[start][cut]
                right = table[cut + 1][end]
                for x in left:
                    for y in right:
                        if (x, y) in RULES:
                            table[start][end].add(RULES[x, y])
    return table


def main():
    n = int(sys.stdin.readline())
    word = sys.stdin.readline().strip()
    table = parse(word)
    balanced = 0
    for i in range(n):
        for j in range(i, n):
            balanced += "S" in table[i][j]
    print(balanced, "S" in table[0][n - 1])


main()

# time: n^3
# space: n^2
# line: for k in range( or if text[k] == or best = min(
# gen: letters {n} 3
# why: for each of n^2 / 2 pieces all places in it are tried as the end of the first stroke
import sys


def turns(text):
    """A printer prints a run of one letter at a time, over what is there. How many runs?"""
    n = len(text)
    least = [[0] * (n + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(i, n):
            best = least[i + 1][j] + 1 if i < j else 1
            for k in range(i + 1, j + 1):
                if text[k] == text[i]:
                    best = min(best, least[i][k - 1] + (least[k + 1][j] if k < j else 0))
            least[i][j] = best
    return least[0][n - 1]


def main():
    n = int(sys.stdin.readline())
    text = sys.stdin.readline().strip()
    print(n, "letters need", turns(text), "turns")


main()

# time: n
# space: n
# line: -
# gen: few {n} 6
# why: with six different values the next equal one is six places ahead on average, so the inner
# why: loop is short whatever n
import sys


def main():
    colours = [int(word) for word in sys.stdin.read().split()[1:]]
    n = len(colours)
    total = farthest = alone = 0
    for i in range(n):
        j = i + 1
        while j < n and colours[j] != colours[i]:
            j += 1
        if j == n:
            alone += 1
        else:
            total += j - i
            farthest = max(farthest, j - i)
    print("sum of the distances:", total)
    print("farthest:", farthest, "without a follower:", alone)


main()

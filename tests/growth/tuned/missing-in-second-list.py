# time: n^2
# space: n
# line: not in second
# gen: words {n}
# why: each of n / 2 names is compared with n / 2 others, as hardly one of 26^8 comes twice
# The guest list has two halves: which names of the first are not in the second?
import sys


def missing(first, second):
    return [word for word in first if word not in second]


def main():
    names = sys.stdin.read().split()[1:]
    half = len(names) // 2
    invited, came = names[:half], names[half:]
    away = missing(invited, came)
    print(len(away), "of", len(invited), "did not come")
    if away:
        print("first and last of them:", min(away), max(away))


main()

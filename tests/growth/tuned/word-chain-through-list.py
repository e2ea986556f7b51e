# time: n
# space: 1
# line: for line in lines or word = line or first, last = or longer = or if longer
# line: best[last] = or best.get(last or kept +=
# gen: words {n}
# why: a look into the table of the 26 letters for each of the n words, none of them is kept
# Each word of a chain begins as the one before it ends: the longest in the order of the list?
import sys


def longest_chain(lines):
    best = {}
    kept = 0
    for line in lines:
        word = line.strip()
        first, last = word[0], word[-1]
        longer = best.get(first, 0) + 1
        if longer > best.get(last, 0):
            best[last] = longer
            kept += 1
    return best, kept


def main():
    sys.stdin.readline()
    best, kept = longest_chain(sys.stdin)
    end = max(best, key=lambda letter: (best[letter], letter))
    print("longest chain", best[end], "ends with", end, "after", kept, "steps")


main()

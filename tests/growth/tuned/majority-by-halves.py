# time: n log n
# space: n
# line: if votes[i] == party or for i in range(low or times += 1 or times_of(votes, left
# line: times_of(votes, right
# gen: few {n} 3
# why: both halves have a favourite, and each is counted once more in the whole: n a level
import sys


def times_of(votes, party, low, high):
    times = 0
    for i in range(low, high):
        if votes[i] == party:
            times += 1
    return times


def favourite(votes, low, high):
    """The one with more votes than the other, of the favourites of both halves, and its votes."""
    if high - low == 1:
        return votes[low], 1
    middle = (low + high) // 2
    left, _ = favourite(votes, low, middle)
    right, _ = favourite(votes, middle, high)
    of_left = times_of(votes, left, low, high)
    of_right = times_of(votes, right, low, high)
    if of_left >= of_right:
        return left, of_left
    return right, of_right


n = int(sys.stdin.readline())
votes = [int(line) for line in sys.stdin]
party, got = favourite(votes, 0, n)
print("party", party, "with", got, "of", n)
if 2 * got > n:
    print("a majority")

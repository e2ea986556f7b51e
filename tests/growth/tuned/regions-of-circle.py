# time: 1
# space: 1
# line: -
# gen: size {n}
# why: two binomials of fixed order, worked out by a formula
def choose_two(n):
    return n * (n - 1) // 2


def choose_four(n):
    return n * (n - 1) * (n - 2) * (n - 3) // 24


def regions(n):
    """Each chord adds a region, and so does each crossing of two chords."""
    return 1 + choose_two(n) + choose_four(n)


n = int(input())
chords = choose_two(n)
crossings = choose_four(n)
pieces = regions(n)
print(f"{n} points, {chords} chords, {crossings} crossings: {pieces} regions at most")

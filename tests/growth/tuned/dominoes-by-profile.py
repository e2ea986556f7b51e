# time: 2^n
# space: 2^n
# line: after[ or for mask, ways in or if mask & here or if column + 1
# gen: size {n}
# sizes: 2..15
# why: the cells that stick out of the finished part are a mask of n bits; those with as many of
# why: either colour can be reached, n over n / 2, which is about 2^n / root n
from collections import defaultdict

ROWS = 10


def tilings(columns):
    """The ways to lay out a board of ten rows with dominoes, cell by cell."""
    profiles = {0: 1}
    most = 1
    for _ in range(ROWS):
        for column in range(columns):
            after = defaultdict(int)
            here, right = 1 << column, 1 << (column + 1)
            for mask, ways in profiles.items():
                if mask & here:
                    after[mask ^ here] += ways
                else:
                    after[mask | here] += ways
                    if column + 1 < columns and not mask & right:
                        after[mask | right] += ways
            profiles = after
            most = max(most, len(profiles))
    return profiles[0], most


columns = int(input())
count, most = tilings(columns)
print(count % 1_000_000_007, "ways,", most, "profiles at once")

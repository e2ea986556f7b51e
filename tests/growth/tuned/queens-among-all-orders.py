# time: n!
# space: n or 1
# line: permutations( or len(set( or for column, row or peaceful(
# gen: size {n}
# sizes: 3..9
# why: every order of the rows is made and looked at
from itertools import permutations


def peaceful(rows):
    """One queen in each row and column: only the diagonals are left to look at."""
    n = len(rows)
    return (
        len(set(row + column for column, row in enumerate(rows))) == n
        and len(set(row - column for column, row in enumerate(rows))) == n
    )


def main():
    n = int(input())
    tried = 0
    found = []
    for rows in permutations(range(n)):
        tried += 1
        if peaceful(rows):
            found.append(rows)
    print(len(found), "of", tried)
    if found:
        print("the first:", *found[0])


main()

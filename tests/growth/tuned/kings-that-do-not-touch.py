# time: n!
# space: 1 or n
# line: for order in permutations( or if all(
# gen: size {n}
# sizes: 3..9
# why: all n! orders are made and looked at
from itertools import permutations


def main():
    n = int(input())
    good = 0
    example = None
    for order in permutations(range(n)):
        if all(abs(a - b) > 1 for a, b in zip(order, order[1:])):
            good += 1
            example = order
    print(good, "ways to put one king into each row and column so that none touch")
    print("for example:", example)


main()

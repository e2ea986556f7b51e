# time: n log^2 n
# space: n
# line: while place <= or self.sums[place] += or place += place & -place
# gen: size {n}
# why: n/1 + n/2 + ... + n/n = n ln n sheets are put down, each changes log2(n) / 2 sums on average
# In round d every d-th house gets d sheets. How many lie in the first d houses then?


class Fenwick:
    def __init__(self, size):
        self.size = size
        self.sums = [0] * (size + 1)

    def add(self, place, amount):
        while place <= self.size:
            self.sums[place] += amount
            place += place & -place

    def first(self, place):
        total = 0
        while place > 0:
            total += self.sums[place]
            place -= place & -place
        return total


def main():
    n = int(input())
    street = Fenwick(n)
    check = 0
    for d in range(1, n + 1):
        for house in range(d, n + 1, d):
            street.add(house, d)
        check = (check * 7 + street.first(d)) % 1000000007
    print(street.first(n), "sheets,", street.first(n // 2), "in the first half, check", check)


main()

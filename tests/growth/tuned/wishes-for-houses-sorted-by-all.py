# time: n^2 log n
# space: n^2
# line: def __lt__ or return self.liking > or wishes.sort()
# gen: numbers {n}
# why: each of n people sorts n houses, about n log2 n - 1.4 n calls of __lt__ each; then some
# why: n ln n offers are made, at most n^2
# Each person gets a house so that no two would like to change it with another (Gale, Shapley).
import sys


class Wish:
    __slots__ = ("liking", "house")

    def __init__(self, liking, house):
        self.liking = liking
        self.house = house

    def __lt__(self, other):
        return self.liking > other.liking


def sorted_wishes(taste, houses):
    """The best one last."""
    wishes = []
    for house in range(houses):
        wishes.append(Wish(taste % 1000003 * (house * house + 3 * house + 1) % 1000003, house))
    wishes.sort()
    return [wish.house for wish in reversed(wishes)]


def welcome(house, taste):
    """How much the owner of a house likes a person."""
    return taste * (house + 2) % 999983


def main():
    sys.stdin.readline()
    tastes = [int(line) for line in sys.stdin]
    wishes = [sorted_wishes(taste, len(tastes)) for taste in tastes]
    lives_in = {}
    offers = 0
    homeless = list(range(len(tastes)))
    while homeless:
        person = homeless.pop()
        house = wishes[person].pop()
        offers += 1
        other = lives_in.get(house, person)
        if welcome(house, tastes[person]) >= welcome(house, tastes[other]):
            lives_in[house] = person
            if other != person:
                homeless.append(other)
        else:
            homeless.append(person)
    check = sum(house * person for house, person in lives_in.items())
    print(offers, "offers, check", check)


main()

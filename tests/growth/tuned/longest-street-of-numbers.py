# time: n
# space: n
# line: for number in map(int or if number % 11 or houses.add( or for house in houses
# line: if house - 1 in or continue or while end in houses or end += 1
# gen: permutation {n}
# why: a walk begins only at the first house of a street, so that each house is passed once;
# why: asking a set takes constant time
# Some houses of a town are torn down. What is the longest row of house numbers without a gap?
import sys


def remaining_houses():
    houses = set()
    for number in map(int, sys.stdin):
        if number % 11 and number % 17 and number % 29:
            houses.add(number)
    return houses


def longest_street(houses):
    first = length = 0
    for house in houses:
        if house - 1 in houses:
            continue
        end = house + 1
        while end in houses:
            end += 1
        if end - house > length or end - house == length and house < first:
            first, length = house, end - house
    return first, length


def main():
    sys.stdin.readline()
    first, length = longest_street(remaining_houses())
    print("longest street:", length, "houses from number", first)


main()

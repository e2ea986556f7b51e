# time: n^2
# space: n
# line: turned = digit + turned
# gen: digits {n}
# why: a digit in front of a text copies the whole text behind it
import sys


def turn_round(number):
    turned = ""
    for digit in number:
        turned = digit + turned
    return turned


def main():
    sys.stdin.readline()
    number = sys.stdin.readline().strip()
    turned = turn_round(number)
    kind = "a palindrome" if turned == number else "no palindrome"
    print(turned[:30], kind, "with", turned.count("7"), "sevens")


main()

# time: n
# space: n
# line: -
# gen: digits {n}
# why: a digit of the quotient takes one small division
import sys


def divide(digits, divisor):
    quotient = []
    rest = 0
    for digit in digits:
        rest = rest * 10 + ord(digit) - ord("0")
        quotient.append(str(rest // divisor))
        rest %= divisor
    return "".join(quotient).lstrip("0") or "0", rest


def main():
    announced = int(sys.stdin.readline())
    number = sys.stdin.readline().strip()
    if len(number) != announced:
        sys.exit("the number has another length")
    quotient, rest = divide(number, 17)
    print("quotient", quotient[:12], "to", quotient[-6:], "of", len(quotient), "digits")
    print("rest", rest, "and nines", quotient.count("9"))


main()

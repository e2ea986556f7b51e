# time: sqrt n
# space: 1
# line: while number <= limit or digits = str or if digits == or row += 1 or number += row
# gen: size {n}
# sizes: 16..900000000
# why: there are about sqrt(2 n) triangular numbers up to n, each of at most nine digits
# Which triangular numbers up to n read the same from both ends, how many, and which is the last?


def count_mirrored(limit):
    row = number = 1
    found = last = 0
    while number <= limit:
        digits = str(number)
        if digits == digits[::-1]:
            found += 1
            last = number
        row += 1
        number += row
    return found, last, row - 1


def main():
    limit = int(input())
    found, last, rows = count_mirrored(limit)
    print(f"{found} of {rows} triangular numbers up to {limit}, the last is {last}")


main()

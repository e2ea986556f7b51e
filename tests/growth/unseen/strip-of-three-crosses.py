# time: n^2
# space: n
# line: for cell in range( or left = value or right = value or reached.add
# gen: size {n}
# why: for each length of the strip the first cross is tried in each of its cells
# Two players put crosses into a strip of n cells; who makes three in a row wins. A cross next to a
# cross, or one cell from it, loses at once, so each cross cuts the strip in two.


def least_missing(numbers):
    missing = 0
    while missing in numbers:
        missing += 1
    return missing


def values_up_to(longest):
    value = [0]
    for length in range(1, longest + 1):
        reached = set()
        for cell in range(length):
            left = value[max(0, cell - 2)]
            right = value[max(0, length - cell - 3)]
            reached.add(left ^ right)
        value.append(least_missing(reached))
    return value


def main():
    n = int(input())
    value = values_up_to(n)
    lost = [length for length, v in enumerate(value) if v == 0]
    print(f"the {'second' if value[n] == 0 else 'first'} player wins on {n} cells")
    print(f"{len(lost)} lengths are lost, the longest {lost[-1]}; greatest value {max(value)}")


main()

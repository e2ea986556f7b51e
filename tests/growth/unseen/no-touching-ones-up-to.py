# time: log n
# space: 1
# line: for place in or bit = limit or below_zero, below_one = or if equal or last = bit
# gen: size {n}
# sizes: 16..900000000
# why: one step for each binary digit of n, with three counters
# How many numbers up to n have no two ones side by side when written in binary?


def count_up_to(limit):
    # Beginnings already below that of the limit, by their last digit; is the limit's own all right?
    below_zero = below_one = 0
    equal, last = True, 0
    for place in range(limit.bit_length() - 1, -1, -1):
        bit = limit >> place & 1
        below_zero, below_one = below_zero + below_one, below_zero
        if equal:
            if bit:
                below_zero += 1
                if last:
                    equal = False
        last = bit
    return below_zero + below_one + equal


def main():
    n = int(input())
    print(f"{count_up_to(n)} of {n + 1} numbers keep their ones apart")


if __name__ == "__main__":
    main()

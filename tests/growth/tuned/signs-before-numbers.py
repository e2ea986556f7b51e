# time: 2^n
# space: n
# line: total + numbers[i] or total - numbers[i] or if i == len(numbers) or return 1 if total
# line: def count
# gen: numbers {n}
# sizes: 3..18
# why: each number is added or subtracted, all 2^n ways are walked


def read_numbers():
    n = int(input())
    numbers = []
    for _ in range(n):
        numbers.append(int(input()))
    return numbers


def count(numbers, i=0, total=0):
    """In how many ways of plus and minus does the whole come to a multiple of seven?"""
    if i == len(numbers):
        return 1 if total % 7 == 0 else 0
    return (
        count(numbers, i + 1, total + numbers[i])
        + count(numbers, i + 1, total - numbers[i])
    )


numbers = read_numbers()
ways = count(numbers)
print(ways, "of", 2 ** len(numbers), "ways")

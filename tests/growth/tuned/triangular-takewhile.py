# time: sqrt n
# space: 1
# line: for number in or yield or index += 1 or total += or if number % or count += 1
# gen: size {n}
# sizes: 1000..100000000
# why: the k-th triangular number is k (k + 1) / 2, so about sqrt(2 n) of them are below n
from itertools import takewhile


def triangular():
    total, index = 0, 1
    while True:
        total += index
        yield total
        index += 1


limit = int(input())
count = 0
even = 0
for number in takewhile(lambda value: value <= limit, triangular()):
    count += 1
    if number % 2 == 0:
        even += 1
print(count, "triangular numbers,", even, "of them even")

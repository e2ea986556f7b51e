# time: n log n
# space: 1
# line: while b or a, b = b or measure = common_measure(
# gen: size {n}
# why: Euclid's algorithm, of log n rounds on average, for each number below n
def common_measure(a, b):
    while b:
        a, b = b, a % b
    return a


n = int(input())
total = 0
strangers = 0
largest = 0
for other in range(1, n + 1):
    measure = common_measure(n, other)
    total += measure
    if measure == 1:
        strangers += 1
    elif measure > largest and other < n:
        largest = measure
print("sum of measures:", total)
print("strangers to", n, "are", strangers)
print("largest measure below it:", largest)

# Asks for the middle of the boxes that are left.
first, last = 1, int(input())
while first < last:
    middle = (first + last + 1) // 2
    print("?", middle, flush=True)
    if input() == "<":
        last = middle - 1
    else:
        first = middle
print("!", first, flush=True)

n = int(input())
d = 2
while n % d or n > 1000:
    d += 1
print(d if d < n else -1)

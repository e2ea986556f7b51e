n = int(input())
print(2 if n % 2 == 0 else 3 if n % 3 == 0 else -1)

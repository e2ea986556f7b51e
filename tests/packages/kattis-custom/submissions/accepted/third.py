n = int(input()); print(1 + n // 3, n - 1 - n // 3)

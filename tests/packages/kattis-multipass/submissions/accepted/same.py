p, n = map(int, input().split()); print(n)

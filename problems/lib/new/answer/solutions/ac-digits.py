# Tries them all.
print(sum(n % sum(map(int, str(n))) == 0 for n in range(1, 1000001)))

"""Wrong: drops the leading zeros."""
total = 0
for t in range(86400):
    digits = str(t // 3600 * 10000 + t // 60 % 60 * 100 + t % 60)
    if digits == digits[::-1]:
        total += t
print(total)

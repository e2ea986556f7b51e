"""Writes every moment down and reads it backwards."""
total = 0
for t in range(86400):
    digits = "%02d%02d%02d" % (t // 3600, t // 60 % 60, t % 60)
    if digits == digits[::-1]:
        total += t
print(total)

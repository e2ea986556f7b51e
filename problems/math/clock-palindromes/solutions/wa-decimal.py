"""Wrong: counts from 0 to 86,399 as if the clock showed that number."""
print(sum(t for t in range(86400) if "%06d" % t == ("%06d" % t)[::-1]))

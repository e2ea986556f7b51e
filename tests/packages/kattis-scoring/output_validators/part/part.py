import sys

# A right sum is right; in the bonus the points are the last digit of the answer, at most 10.
wanted = int(open(sys.argv[2]).read())
words = sys.stdin.read().split()
if words != [str(wanted)]:
    sys.exit(43)
if "plain" not in sys.argv[4:]:
    open(sys.argv[3] + "score.txt", "w").write(str(10 if wanted == 10 else wanted % 10))
sys.exit(42)

# expect: FINISHED "blocked"
import glob
import sys

paths = [line.split(" ", 1)[1].strip() for line in sys.stdin if line.startswith("file ")]
for path in paths + ["/etc/shadow"] + glob.glob("/home/*/*") + glob.glob("/root/*"):
    try:
        print("LEAK", path, open(path).read(4096))
    except OSError:
        pass
print("blocked")

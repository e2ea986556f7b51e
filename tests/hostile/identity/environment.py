# expect: FINISHED "blocked"
import os

for name in sorted(set(os.environ) - {"PATH", "HOME", "TMPDIR", "LANG", "LC_CTYPE"}):
    print("LEAK", name, os.environ[name])
print("blocked")

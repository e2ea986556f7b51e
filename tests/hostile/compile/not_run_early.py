# expect: FINISHED "once"; runs: 2
import os

# Looking at the syntax must not run the program: it would have left this.
if os.path.exists("/box/seen") or os.path.exists("/work/__pycache__"):
    print("LEAK it ran before")
open("/box/seen", "w").close()
print("once")

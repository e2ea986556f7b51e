# expect: FAILED "AC"
import os
import sys

# No exit handler, no flush: what was said before stands, and so does the code.
sys.stdout.write("AC\n")
sys.stdout.flush()
os._exit(3)

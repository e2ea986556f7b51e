# expect: FINISHED "blocked"; runs: 3
import os
import sys

places = ["/box", "/work", os.path.expanduser("~"), *sys.path]
for place in places:
    for name in ("mark.py", "__pycache__"):
        if place.startswith(("/box", "/work")) and os.path.exists(os.path.join(place, name)):
            print("LEAK", place, name)
for place in places:
    try:
        os.makedirs(os.path.join(place, "__pycache__"))
        open(os.path.join(place, "mark.py"), "w").write("print('LEAK')")
        if not place.startswith("/box"):
            print("LEAK writable", place)
    except OSError:
        pass
print("blocked")

# expect: FINISHED "blocked"
import os
import subprocess
import threading

for attempt in (
    os.fork,
    lambda: subprocess.run(["/bin/sh", "-c", "echo LEAK shell"]),
    lambda: os.posix_spawn("/bin/true", ["true"], {}),
    threading.Thread(target=print, args=("LEAK thread",)).start,
):
    try:
        if attempt() == 0:
            os._exit(0)
        print("LEAK", attempt)
    except (OSError, RuntimeError):
        pass
print("blocked")

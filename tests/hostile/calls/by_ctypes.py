# expect: FORBIDDEN | FINISHED "blocked"
import ctypes

# Any language reaches any call.
libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x10000000) == 0:
    print("LEAK a user namespace")
if libc.ptrace(16, 1, 0, 0) == 0:
    print("LEAK ptrace of pid 1")
print("blocked")

# What the static helper is linked from: the keeper outside, the launcher inside, pid 1 of each run.
LAUNCHER_SHARED := sandbox/failure.c sandbox/wire.c sandbox/cgroup.c sandbox/clock.c
LAUNCHER_SRC := $(LAUNCHER_SHARED) sandbox/helper.c sandbox/keeper.c sandbox/watch.c sandbox/starved.c \
    sandbox/launcher.c sandbox/init.c sandbox/rootfs.c sandbox/scratch.c sandbox/work.c \
    sandbox/identity.c sandbox/counter.c sandbox/rlimits.c sandbox/streams.c sandbox/promptness.c \
    sandbox/meter.c sandbox/meter_cgroup1.c sandbox/meter_cgroup2.c sandbox/meter_rusage.c

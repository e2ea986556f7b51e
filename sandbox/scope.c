#include "sandbox/scope.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

#include "sandbox/cgroup.h"
#include "sandbox/clock.h"
#include "sandbox/dbus.h"

#define PREFIX "judge-sandbox-"
#define PATIENCE_MS 10000
#define SYSTEMD "org.freedesktop.systemd1"

/* Where a user's manager listens, below the run-time folder: for itself, and on the user's bus. */
static const struct {
    const char *socket;
    bool is_bus;
} doors[] = {
    {"systemd/private", false},
    {"bus",             true },
};

/* --- what we have ------------------------------------------------------------------------------
 */

static bool is_joined(const char *path)
{
    const char *name = strrchr(path, '/');

    return name != NULL && strncmp(name + 1, PREFIX, sizeof PREFIX - 1) == 0;
}

/* The mark of systemd on what it leaves to others. */
static bool is_delegated(const char *path)
{
    char value[8];

    return getxattr(path, "user.delegate", value, sizeof value) > 0;
}

static bool has_limit(const char *path)
{
    char file[CGROUP_PATH_MAX + 16];

    snprintf(file, sizeof file, "%s/memory.max", path);
    return access(file, F_OK) == 0 && !cgroup_has(path, "memory.max", "max");
}

static bool is_slice(const char *path)
{
    static const char suffix[] = ".slice";
    size_t size = strlen(path);

    return size >= sizeof suffix && strcmp(path + size - (sizeof suffix - 1), suffix) == 0;
}

/*
 * Whoever limits this command and leaves the group to it means its boxes too: none escapes. Nor
 * does anything leave a batch system's job, whose limit is on a group above. What a slice limits
 * it limits for our own scope as well.
 */
static bool is_limited(const char *path)
{
    char above[CGROUP_PATH_MAX];

    if (access(path, W_OK) == 0 && has_limit(path))
        return true;
    snprintf(above, sizeof above, "%s", path);
    for (char *end; (end = strrchr(above, '/')) != NULL && end != above;) {
        *end = '\0';
        if (is_slice(above))
            return false;
        if (has_limit(above))
            return true;
    }
    return false;
}

/* --- asking ------------------------------------------------------------------------------------
 */

static int door_open(size_t door)
{
    const char *folder = getenv("XDG_RUNTIME_DIR");
    char path[256], own[64], error[160];
    const struct dbus_call hello = {
        .destination = "org.freedesktop.DBus",
        .path = "/org/freedesktop/DBus",
        .interface = "org.freedesktop.DBus",
        .member = "Hello",
    };
    int connection;

    snprintf(own, sizeof own, "/run/user/%u", (unsigned)geteuid());
    snprintf(path, sizeof path, "%s/%s", folder != NULL && folder[0] == '/' ? folder : own,
             doors[door].socket);
    connection = dbus_connect(path, PATIENCE_MS);
    if (connection >= 0 && doors[door].is_bus &&
        dbus_ask(connection, &hello, error, sizeof error) < 0) {
        (void)close(connection);
        return -1;
    }
    return connection;
}

static void property_begin(struct dbus_body *body, const char *name, const char *type)
{
    dbus_align(body, 8);
    dbus_add_string(body, name);
    dbus_add_signature(body, type);
}

/* Process 0 is whoever asks: our own number could be another one where the manager lives. */
static void order_write(struct dbus_body *body, const char *unit)
{
    struct dbus_array properties, pids;

    dbus_add_string(body, unit);
    dbus_add_string(body, "fail");
    properties = dbus_array_begin(body, 8);
    property_begin(body, "Description", "s");
    dbus_add_string(body, "The judge's boxes");
    property_begin(body, "Delegate", "b");
    dbus_add_uint32(body, true);
    property_begin(body, "CollectMode", "s");
    dbus_add_string(body, "inactive-or-failed");
    property_begin(body, "PIDs", "au");
    pids = dbus_array_begin(body, 4);
    dbus_add_uint32(body, 0);
    dbus_array_end(body, pids);
    dbus_array_end(body, properties);
    dbus_array_end(body, dbus_array_begin(body, 8)); /* no further units */
}

/* The answer only says that the job is queued. */
static bool move_await(void)
{
    const struct timespec pause = {.tv_nsec = 200000};
    int64_t end = clock_now_ns() + CLOCK_NS_PER_MS * PATIENCE_MS;
    char path[CGROUP_PATH_MAX];

    while (clock_now_ns() < end) {
        if (cgroup_own(path) && is_joined(path))
            return true;
        (void)nanosleep(&pause, NULL);
    }
    return false;
}

static void scope_ask(int connection, struct scope *scope)
{
    struct dbus_body body = {.size = 0};
    const struct dbus_call call = {
        .destination = SYSTEMD,
        .path = "/org/freedesktop/systemd1",
        .interface = SYSTEMD ".Manager",
        .member = "StartTransientUnit",
        .signature = "ssa(sv)a(sa(sv))",
        .body = &body,
    };
    char unit[80];

    snprintf(unit, sizeof unit, PREFIX "%d-%llx.scope", (int)getpid(),
             (unsigned long long)clock_now_ns());
    order_write(&body, unit);
    scope->state = SCOPE_REFUSED;
    if (dbus_ask(connection, &call, scope->reason, sizeof scope->reason) < 0)
        return;
    if (move_await())
        scope->state = SCOPE_JOINED;
    else
        snprintf(scope->reason, sizeof scope->reason, "it did not move the process");
}

static void scope_find(struct scope *scope)
{
    char path[CGROUP_PATH_MAX];
    bool is_silent = false;

    scope->state = SCOPE_NEEDLESS;
    if (geteuid() == 0 || !cgroup_top(path) || !cgroup_has(path, "cgroup.controllers", "memory") ||
        !cgroup_own(path))
        return;
    if (is_joined(path))
        scope->state = SCOPE_JOINED;
    else if (!is_delegated(path) && !is_limited(path))
        scope->state = SCOPE_NOBODY;
    for (size_t i = 0; i < sizeof doors / sizeof doors[0] && scope->state == SCOPE_NOBODY; i++) {
        int connection = door_open(i);

        is_silent |= connection < 0 && errno == EAGAIN;
        if (connection < 0)
            continue;
        scope_ask(connection, scope);
        (void)close(connection);
    }
    if (scope->state == SCOPE_NOBODY && is_silent) {
        scope->state = SCOPE_REFUSED;
        snprintf(scope->reason, sizeof scope->reason, "it does not answer");
    }
}

/* A manager that would not, or that hangs, is asked once: not again at every box. */
void scope_join(struct scope *out_scope)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static struct scope known;

    (void)pthread_mutex_lock(&lock);
    if (known.state != SCOPE_REFUSED)
        scope_find(&known);
    *out_scope = known;
    (void)pthread_mutex_unlock(&lock);
}

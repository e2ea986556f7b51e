#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/dbus.h"
#include "tests/unit/tap.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define PATIENCE_MS 20000
#define SHORT_MS 50

#define BYTES(text) text, sizeof(text) - 1

/* Messages as a manager of a little-endian machine would write them, without fields. */
#define HEAD(kind, body) "l" kind "\0\1" body "\0\0\0\2\0\0\0\0\0\0\0"
#define SIGNAL HEAD("\4", "\4") "\1\2\3\4"
#define RETURN HEAD("\2", "\0")
#define FAULT HEAD("\3", "\7") "\2\0\0\0no\0"
#define FAULT_THAT_LIES HEAD("\3", "\7") "\377\377\0\0no\0"
#define ENDLESS "l\2\0\1\377\377\377\377\2\0\0\0\0\0\0\0"
#define MISORDERED "B\2\0\1\0\0\0\0\2\0\0\0\0\0\0\0"

static const struct {
    const char *name;
    const char *greeting;
    const char *answer;
    size_t answer_size;
    const char *error; /* NULL: the call is good */
    bool is_refused;   /* already when connecting */
} rows[] = {
    {"a good answer", "OK 0\r\n", BYTES(RETURN), NULL, false},
    {"signals before it are not for us", "OK 0\r\n", BYTES(SIGNAL SIGNAL RETURN), NULL, false},
    {"an error's words", "OK 0\r\n", BYTES(FAULT), "no", false},
    {"words longer than their message", "OK 0\r\n", BYTES(FAULT_THAT_LIES), "no", false},
    {"a message longer than any", "OK 0\r\n", BYTES(ENDLESS), "Protocol error", false},
    {"the other byte order", "OK 0\r\n", BYTES(MISORDERED), "Protocol error", false},
    {"an end in the middle", "OK 0\r\n", "l\2", 2, "Connection reset by peer", false},
    {"somebody unwelcome", "REJECTED EXTERNAL\r\n", "", 0, NULL, true},
    {"one who never ends a line", NULL, "", 0, NULL, true},
};

/* The signature "us": 7 and "hi". */
static const char expected[] = "l\1\0\1\x0b\0\0\0\1\0\0\0\x48\0\0\0"
                               "\1\1o\0\2\0\0\0/a\0\0\0\0\0\0"
                               "\6\1s\0\3\0\0\0b.c\0\0\0\0\0"
                               "\2\1s\0\3\0\0\0d.e\0\0\0\0\0"
                               "\3\1s\0\1\0\0\0F\0\0\0\0\0\0\0"
                               "\x08\1g\0\2us\0"
                               "\7\0\0\0\2\0\0\0hi";

static bool read_exactly(int fd, void *bytes, size_t size)
{
    for (size_t done = 0; done < size;) {
        ssize_t got = read(fd, (char *)bytes + done, size - done);

        if (got <= 0)
            return false;
        done += (size_t)got;
    }
    return true;
}

static bool line_read(int fd, char line[128])
{
    size_t length = 0;

    do {
        if (length == 127 || !read_exactly(fd, line + length, 1))
            return false;
    } while (line[length++] != '\n');
    line[length] = '\0';
    return true;
}

/* The manager's part, in a child: its exit status tells whether all it heard was right. */
static _Noreturn void manager_live(int listener, size_t row)
{
    int fd = accept(listener, NULL, NULL);
    char line[128], call[sizeof expected], wanted[64], digits[16];
    int length = snprintf(wanted, sizeof wanted, "AUTH EXTERNAL ");

    snprintf(digits, sizeof digits, "%u", (unsigned)geteuid());
    for (const char *at = digits; *at != '\0'; at++)
        length += snprintf(wanted + length, sizeof wanted - (size_t)length, "%02x", (unsigned)*at);
    if (!line_read(fd, line) || line[0] != '\0' || strncmp(line + 1, wanted, (size_t)length) != 0)
        _exit(1);
    if (rows[row].greeting == NULL) {
        memset(line, 'x', sizeof line);
        _exit(write(fd, line, sizeof line) == (ssize_t)sizeof line ? 0 : 2);
    }
    if (write(fd, rows[row].greeting, strlen(rows[row].greeting)) < 0)
        _exit(2);
    if (rows[row].is_refused)
        _exit(0);
    if (!line_read(fd, line) || strcmp(line, "BEGIN\r\n") != 0 ||
        !read_exactly(fd, call, sizeof call) || memcmp(call, expected, sizeof call) != 0)
        _exit(3);
    _exit(write(fd, rows[row].answer, rows[row].answer_size) < 0 ? 2 : 0);
}

static int manager_listen(char path[108])
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const char *folder = getenv("TMPDIR");
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    snprintf(path, 108, "%s/dbus.%d", folder != NULL ? folder : "/tmp", (int)getpid());
    memcpy(address.sun_path, path, strlen(path));
    (void)unlink(path);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0 || listen(fd, 8) < 0)
        return -1;
    return fd;
}

static void row_test(int listener, const char *path, size_t row)
{
    struct dbus_body body = {.size = 0};
    const struct dbus_call call = {"b.c", "/a", "d.e", "F", "us", &body};
    char error[64] = "";
    int connection, status = -1, answer = -1;
    pid_t manager = fork();

    if (manager == 0)
        manager_live(listener, row);
    dbus_add_uint32(&body, 7);
    dbus_add_string(&body, "hi");
    connection = dbus_connect(path, PATIENCE_MS);
    if (rows[row].is_refused)
        tap_ok(connection < 0, "%s: no connection", rows[row].name);
    else
        answer = dbus_ask(connection, &call, error, sizeof error);
    if (!rows[row].is_refused && rows[row].error == NULL)
        tap_is_int(answer, 0, "%s", rows[row].name);
    if (rows[row].error != NULL)
        tap_is_str(answer < 0 ? error : "none", rows[row].error, "%s", rows[row].name);
    if (connection >= 0)
        (void)close(connection);
    (void)waitpid(manager, &status, 0);
    tap_is_int(status, 0, "%s: the manager heard what it should", rows[row].name);
}

int main(void)
{
    const struct dbus_call hello = {"a.b", "/", "a.b", "C", NULL, NULL};
    struct dbus_body full = {.size = DBUS_BODY_MAX - 2};
    char path[108];
    int listener = manager_listen(path);

    if (!tap_ok(listener >= 0, "a manager of our own listens"))
        return tap_done();
    for (size_t i = 0; i < COUNT(rows); i++)
        row_test(listener, path, i);
    tap_ok(dbus_connect(path, SHORT_MS) < 0, "a manager that is silent is not waited for");
    dbus_add_string(&full, "more than there is room for");
    tap_ok(full.is_full && full.size <= DBUS_BODY_MAX, "a body that is full says so");
    (void)close(listener);
    (void)unlink(path);
    tap_ok(dbus_connect(path, SHORT_MS) < 0, "nobody listens");
    tap_ok(dbus_ask(-1, &hello, path, sizeof path) < 0, "a call without a connection");
    return tap_done();
}

/*
 * As much of D-Bus as one question to systemd takes: a connection, a call, its answer. Speaks only
 * to sockets of this machine and only to services of the caller's own; hears no signals.
 */
#ifndef SANDBOX_DBUS_H
#define SANDBOX_DBUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { DBUS_BODY_MAX = 1024 };

/* The arguments of a call, in the order of its signature; what does not fit sets is_full. */
struct dbus_body {
    unsigned char data[DBUS_BODY_MAX];
    size_t size;
    bool is_full;
};

struct dbus_call {
    const char *destination, *path, *interface, *member;
    const char *signature; /* of the body; NULL: no arguments */
    const struct dbus_body *body;
};

struct dbus_array {
    size_t length_at, begin;
};

/* Zeros up to a multiple of size, which is where a value of that size stands. */
void dbus_align(struct dbus_body *body, size_t size);
void dbus_add_uint32(struct dbus_body *body, uint32_t value);
void dbus_add_string(struct dbus_body *body, const char *text); /* an object path too */
void dbus_add_signature(struct dbus_body *body, const char *text);
/* What is added between the two are elements, each at a multiple of element_size. */
struct dbus_array dbus_array_begin(struct dbus_body *body, size_t element_size);
void dbus_array_end(struct dbus_body *body, struct dbus_array array);

/*
 * A connection that has told who we are, or -1 with errno. It waits at most timeout_ms a message.
 */
int dbus_connect(const char *socket_path, int timeout_ms);

/*
 * Asks and waits for the answer: 0 when it is a good one. -1: an error came, its words are in
 * error (size bytes), or the connection failed, and errno's words are.
 */
int dbus_ask(int connection, const struct dbus_call *call, char *error, size_t size);

#endif

#include "sandbox/dbus.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#define MESSAGE_MAX 8192
#define PROTOCOL 1
#define FIXED_SIZE 16 /* the head, up to the list of fields */
#define BODY_SIZE_AT 4
#define FIELDS_SIZE_AT 12
#define SERIAL 1 /* one call at a time: it needs no other */
#define ANSWERS_MAX 100

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BYTE_ORDER_MARK 'l'
#else
#define BYTE_ORDER_MARK 'B'
#endif

enum kind { KIND_CALL = 1, KIND_RETURN = 2, KIND_ERROR = 3 };
enum field {
    PATH = 1,
    INTERFACE = 2,
    MEMBER = 3,
    REPLY_SERIAL = 5,
    DESTINATION = 6,
    SIGNATURE = 8
};

/* --- writing -----------------------------------------------------------------------------------
 */

static void bytes_add(struct dbus_body *body, const void *bytes, size_t size)
{
    if (size > sizeof body->data - body->size) {
        body->is_full = true;
        return;
    }
    memcpy(body->data + body->size, bytes, size);
    body->size += size;
}

void dbus_align(struct dbus_body *body, size_t size)
{
    while (body->size % size != 0 && !body->is_full)
        bytes_add(body, "", 1);
}

void dbus_add_uint32(struct dbus_body *body, uint32_t value)
{
    dbus_align(body, sizeof value);
    bytes_add(body, &value, sizeof value);
}

void dbus_add_string(struct dbus_body *body, const char *text)
{
    dbus_add_uint32(body, (uint32_t)strlen(text));
    bytes_add(body, text, strlen(text) + 1);
}

void dbus_add_signature(struct dbus_body *body, const char *text)
{
    const unsigned char length = (unsigned char)strlen(text);

    bytes_add(body, &length, 1);
    bytes_add(body, text, strlen(text) + 1);
}

struct dbus_array dbus_array_begin(struct dbus_body *body, size_t element_size)
{
    struct dbus_array array;

    dbus_add_uint32(body, 0);
    array.length_at = body->size - sizeof(uint32_t);
    dbus_align(body, element_size);
    array.begin = body->size;
    return array;
}

void dbus_array_end(struct dbus_body *body, struct dbus_array array)
{
    const uint32_t length = (uint32_t)(body->size - array.begin);

    if (!body->is_full)
        memcpy(body->data + array.length_at, &length, sizeof length);
}

static void field_add(struct dbus_body *head, enum field field, const char *type, const char *text)
{
    const unsigned char code = (unsigned char)field;

    if (text == NULL)
        return;
    dbus_align(head, 8);
    bytes_add(head, &code, 1);
    dbus_add_signature(head, type);
    if (field == SIGNATURE)
        dbus_add_signature(head, text);
    else
        dbus_add_string(head, text);
}

static void head_write(struct dbus_body *head, const struct dbus_call *call)
{
    const unsigned char start[] = {BYTE_ORDER_MARK, KIND_CALL, 0, PROTOCOL};
    struct dbus_array fields;

    bytes_add(head, start, sizeof start);
    dbus_add_uint32(head, call->body != NULL ? (uint32_t)call->body->size : 0);
    dbus_add_uint32(head, SERIAL);
    fields = dbus_array_begin(head, 8);
    field_add(head, PATH, "o", call->path);
    field_add(head, DESTINATION, "s", call->destination);
    field_add(head, INTERFACE, "s", call->interface);
    field_add(head, MEMBER, "s", call->member);
    field_add(head, SIGNATURE, "g", call->signature);
    dbus_array_end(head, fields);
    dbus_align(head, 8);
}

/* --- the connection ----------------------------------------------------------------------------
 */

static int bytes_send(int connection, const void *bytes, size_t size)
{
    for (size_t done = 0; done < size;) {
        ssize_t sent = send(connection, (const char *)bytes + done, size - done, MSG_NOSIGNAL);

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return -1;
        done += (size_t)sent;
    }
    return 0;
}

static int bytes_receive(int connection, void *bytes, size_t size)
{
    for (size_t done = 0; done < size;) {
        ssize_t got = recv(connection, (char *)bytes + done, size - done, 0);

        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0)
            errno = ECONNRESET;
        if (got <= 0)
            return -1;
        done += (size_t)got;
    }
    return 0;
}

/* The kernel tells who we are; the line only has to say the same, in hexadecimal of decimal. */
static int authenticate(int connection)
{
    static const char end[] = "BEGIN\r\n";
    char uid[16], line[128] = "", answer[128];
    size_t length = 0;

    snprintf(uid, sizeof uid, "%u", (unsigned)geteuid());
    length = (size_t)snprintf(line, sizeof line, "%cAUTH EXTERNAL ", '\0');
    for (const char *at = uid; *at != '\0'; at++)
        length += (size_t)snprintf(line + length, sizeof line - length, "%02x", (unsigned)*at);
    length += (size_t)snprintf(line + length, sizeof line - length, "\r\n");
    if (bytes_send(connection, line, length) < 0)
        return -1;
    for (length = 0; length < sizeof answer; length++) {
        if (bytes_receive(connection, answer + length, 1) < 0)
            return -1;
        if (answer[length] == '\n')
            break;
    }
    if (length < 3 || length == sizeof answer || memcmp(answer, "OK ", 3) != 0) {
        errno = EACCES;
        return -1;
    }
    return bytes_send(connection, end, sizeof end - 1);
}

int dbus_connect(const char *socket_path, int timeout_ms)
{
    const struct timeval patience = {
        .tv_sec = timeout_ms / 1000,
        .tv_usec = timeout_ms % 1000 * 1000,
    };
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int connection;

    if (snprintf(address.sun_path, sizeof address.sun_path, "%s", socket_path) >=
        (int)sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection < 0)
        return -1;
    (void)setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    (void)setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (connect(connection, (struct sockaddr *)&address, sizeof address) == 0 &&
        authenticate(connection) == 0)
        return connection;
    (void)close(connection);
    return -1;
}

/* The next message: its kind, and the words that an error's body begins with. */
static int message_receive(int connection, char *words, size_t size)
{
    unsigned char message[MESSAGE_MAX];
    uint32_t body, fields, length = 0;
    size_t rest;

    if (bytes_receive(connection, message, FIXED_SIZE) < 0)
        return -1;
    memcpy(&body, message + BODY_SIZE_AT, sizeof body);
    memcpy(&fields, message + FIELDS_SIZE_AT, sizeof fields);
    if (message[0] != BYTE_ORDER_MARK || body > sizeof message || fields > sizeof message ||
        (rest = (fields + 7) / 8 * 8 + body) > sizeof message - FIXED_SIZE) {
        errno = EPROTO;
        return -1;
    }
    if (bytes_receive(connection, message + FIXED_SIZE, rest) < 0)
        return -1;
    if (message[1] == KIND_ERROR && body > sizeof length) {
        const unsigned char *begin = message + FIXED_SIZE + rest - body;

        memcpy(&length, begin, sizeof length);
        if (length > body - sizeof length)
            length = body - sizeof length;
        snprintf(words, size, "%.*s", (int)length, (const char *)begin + sizeof length);
    }
    return message[1];
}

int dbus_ask(int connection, const struct dbus_call *call, char *error, size_t size)
{
    struct dbus_body head = {.size = 0};

    head_write(&head, call);
    if (head.is_full || (call->body != NULL && call->body->is_full)) {
        errno = EMSGSIZE;
    } else if (bytes_send(connection, head.data, head.size) == 0 &&
               (call->body == NULL ||
                bytes_send(connection, call->body->data, call->body->size) == 0)) {
        snprintf(error, size, "it gives no reason");
        for (int i = 0; i < ANSWERS_MAX; i++) {
            int kind = message_receive(connection, error, size);

            if (kind == KIND_RETURN)
                return 0;
            if (kind == KIND_ERROR)
                return -1;
            if (kind < 0)
                break;
        }
    }
    snprintf(error, size, "%s", strerror(errno));
    return -1;
}

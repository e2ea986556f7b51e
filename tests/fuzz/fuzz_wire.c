/*
 * Packets of the sandbox's own processes. Law: whatever bytes arrive, a packet is taken whole or
 * refused, no descriptor is left open, and reading its body stays inside it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sandbox/wire.h"

static void body_read(struct wire_packet *packet, size_t step)
{
    struct wire_reader reader = {packet->body, packet->body + packet->size};
    const char *text;

    if (wire_read(&reader, step) == NULL && step <= packet->size)
        abort();
    while ((text = wire_read_string(&reader)) != NULL)
        if (strlen(text) >= packet->size)
            abort();
    if (reader.at > reader.end)
        abort();
}

static void bytes_send(int socket, const uint8_t *data, size_t size, size_t fd_count)
{
    int fds[WIRE_FDS_MAX + 1];
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof fds)];
    } control = {0};
    struct iovec part = {(void *)data, size};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};

    for (size_t i = 0; i < fd_count; i++)
        fds[i] = socket;
    if (fd_count > 0) {
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * fd_count);
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(sizeof(int) * fd_count);
        memcpy(CMSG_DATA(&control.header), fds, sizeof(int) * fd_count);
    }
    if (sendmsg(socket, &message, MSG_NOSIGNAL) < 0)
        abort();
}

static int descriptors_count(void)
{
    int count = 0;

    for (int fd = 0; fd < 64; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct wire_packet packet;
    int ends[2], before = descriptors_count(), got;

    if (size < 2 || socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) < 0)
        return 0;
    bytes_send(ends[0], data + 2, size - 2, data[0] % (WIRE_FDS_MAX + 2));
    got = wire_receive_now(ends[1], &packet);
    if (got == 1) {
        body_read(&packet, data[1]);
        wire_close_fds(&packet);
    }
    (void)close(ends[0]);
    (void)close(ends[1]);
    if (packet.fd_count != 0 || (got == 1 && size - 2 < sizeof packet.kind) ||
        descriptors_count() != before)
        abort();
    return 0;
}

/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/un.h>

/* Somebody listens on the host: at a port, and under a name that is no file's. */
int main(void)
{
    struct sockaddr_in port = {.sin_family = AF_INET};
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    const char *told;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    port.sin_port = htons((uint16_t)bait_number("port"));
    port.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&port, sizeof port) == 0) {
        show_fd(fd);
        tried(1, "a port of the host");
    }
    fd = socket(AF_UNIX, SOCK_STREAM, 0);
    told = bait("socket", 0);
    memcpy(name.sun_path + 1, told, strlen(told));
    if (fd >= 0 && connect(fd, (struct sockaddr *)&name, (socklen_t)(3 + strlen(told))) == 0) {
        show_fd(fd);
        tried(1, "an abstract socket of the host");
    }
    return verdict();
}

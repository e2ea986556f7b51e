#include "tests/hostile/lib_bait.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"

#define KEYCTL_JOIN_SESSION 1
#define KEY_OF_SESSION (-3)
#define CARRIED_FD 57 /* a descriptor that somebody forgot to close on exec */

static int plant(struct bait *bait, const char *folder, const char *name, struct error *err)
{
    AUTO(mem_free) char *file_name = mem_format("%s.%s", name, bait->token + 8);
    AUTO(mem_free) char *path = path_join(folder, file_name);

    if (file_create(path, bait->token, strlen(bait->token), err) < 0)
        return -1;
    names_add(&bait->files, path);
    return chmod(path, 0644) < 0 ? error_system(err, "cannot plant '%s'", path) : 0;
}

/* Places that not everybody may write to: what cannot be planted there is no bait. */
static int plant_all(const char *home, struct bait *bait, struct error *err)
{
    static const char *const shared[] = {"/etc", "/root", "/tmp", "/var/tmp", "/dev/shm", "/run"};
    AUTO(mem_free) char *cache = path_join(home, ".cache/judge");
    AUTO(mem_free) char *data = path_join(home, ".local/share/judge");
    const char *const own[] = {home, cache, data};

    for (size_t i = 0; i < ARRAY_LEN(shared); i++)
        if (access(shared[i], W_OK) == 0 && plant(bait, shared[i], "judge-answer", err) < 0)
            return -1;
    for (size_t i = 0; i < ARRAY_LEN(own); i++)
        if (folder_make(own[i], err) < 0 || plant(bait, own[i], "answer", err) < 0)
            return -1;
    return 0;
}

static int listen_abstract(const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    memcpy(address.sun_path + 1, name, strlen(name));
    if (bind(fd, (struct sockaddr *)&address,
             (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name))) < 0 ||
        listen(fd, 8) < 0)
        fd_close(&fd);
    return fd;
}

static int listen_local(int *out_port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0x7f000001)};
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (bind(fd, (struct sockaddr *)&address, size) < 0 || listen(fd, 8) < 0 ||
        getsockname(fd, (struct sockaddr *)&address, &size) < 0)
        fd_close(&fd);
    *out_port = ntohs(address.sin_port);
    return fd;
}

static _Noreturn void serve(const struct bait *bait, int fds[2])
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGPIPE, SIG_IGN);
    for (;;) {
        fd_set ready;

        FD_ZERO(&ready);
        for (int i = 0; i < 2; i++)
            if (fds[i] >= 0)
                FD_SET(fds[i], &ready);
        if (select((fds[0] > fds[1] ? fds[0] : fds[1]) + 1, &ready, NULL, NULL, NULL) < 0)
            _exit(1);
        for (int i = 0; i < 2; i++) {
            int guest = fds[i] >= 0 && FD_ISSET(fds[i], &ready) ? accept(fds[i], NULL, NULL) : -1;

            if (guest >= 0 && write(guest, bait->token, strlen(bait->token)) > 0)
                close(guest);
        }
    }
}

static int server_start(struct bait *bait, struct error *err)
{
    int fds[2];

    snprintf(bait->socket_name, sizeof bait->socket_name, "judge-hostile.%s", bait->token + 8);
    fds[0] = listen_abstract(bait->socket_name);
    fds[1] = listen_local(&bait->port);
    bait->server = fork();
    if (bait->server == 0)
        serve(bait, fds);
    fd_close(&fds[0]);
    fd_close(&fds[1]);
    return bait->server < 0 ? error_system(err, "cannot start the bait's server") : 0;
}

/* Both kinds, readable by all: what an inherited ipc namespace or /dev/shm would show. */
static int memory_lay(struct bait *bait, struct error *err)
{
    AUTO(fd_close) int fd = -1;
    char *memory;

    bait->shm_id = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0644);
    memory = bait->shm_id >= 0 ? shmat(bait->shm_id, NULL, 0) : NULL;
    if (memory != NULL && memory != (char *)-1) {
        strcpy(memory, bait->token);
        shmdt(memory);
    }
    snprintf(bait->shm_name, sizeof bait->shm_name, "/judge-hostile.%s", bait->token + 8);
    fd = shm_open(bait->shm_name, O_RDWR | O_CREAT | O_EXCL, 0644);
    if (fd < 0 || fchmod(fd, 0644) < 0)
        return error_system(err, "cannot make shared memory");
    return fd_write_all(fd, bait->token, strlen(bait->token), err);
}

int bait_lay(const char *home, struct bait *out_bait, struct error *err)
{
    AUTO(bait_clear) struct bait bait = {.shm_id = -1, .key = -1};
    uint64_t random;

    if (getrandom(&random, sizeof random, 0) != sizeof random)
        return error_system(err, "no random numbers");
    snprintf(bait.token, sizeof bait.token, "SECRET+%016llx", (unsigned long long)random);
    if (plant_all(home, &bait, err) < 0 || memory_lay(&bait, err) < 0 ||
        server_start(&bait, err) < 0)
        return -1;
    SWAP(*out_bait, bait);
    return 0;
}

void bait_clear(struct bait *bait)
{
    for (size_t i = 0; i < bait->files.count; i++)
        (void)unlink(bait->files.items[i]);
    names_release(&bait->files);
    if (bait->shm_id >= 0)
        (void)shmctl(bait->shm_id, IPC_RMID, NULL);
    if (bait->shm_name[0] != '\0')
        (void)shm_unlink(bait->shm_name);
    if (bait->server > 0) {
        (void)kill(bait->server, SIGKILL);
        (void)waitpid(bait->server, NULL, 0);
    }
    *bait = (struct bait){.shm_id = -1, .key = -1};
}

int bait_carry(struct bait *bait, struct error *err)
{
    int fd = memfd_create("answers", 0);

    if (fd < 0 || dup2(fd, CARRIED_FD) < 0)
        return error_system(err, "cannot carry a descriptor");
    if (fd_write_all(fd, bait->token, strlen(bait->token), err) < 0)
        return -1;
    close(fd);
    setenv("JUDGE_HOSTILE_ANSWER", bait->token, 1);
    (void)syscall(SYS_keyctl, KEYCTL_JOIN_SESSION, NULL);
    bait->key = (int)syscall(SYS_add_key, "user", "judge-hostile", bait->token, strlen(bait->token),
                             KEY_OF_SESSION);
    return 0;
}

void bait_tell(const struct bait *bait, struct strbuf *out)
{
    char host[128] = "";

    (void)gethostname(host, sizeof host - 1);
    strbuf_addf(out, "host %s\npid %d\nsocket %s\nport %d\nshm %d\nshm-name %s\nkey %d\n", host,
                (int)getpid(), bait->socket_name, bait->port, bait->shm_id, bait->shm_name,
                bait->key);
    for (size_t i = 0; i < bait->files.count; i++)
        strbuf_addf(out, "file %s\n", bait->files.items[i]);
}

const char *bait_found(const struct bait *bait, struct span bytes)
{
    const char *const secrets[] = {bait->token, "SECRET+NEIGHBOUR",
                                   "root:x:0:0:", "root:*:", "root:$"};

    for (size_t i = 0; i < ARRAY_LEN(secrets); i++)
        if (bytes.size > 0 &&
            memmem(bytes.data, bytes.size, secrets[i], strlen(secrets[i])) != NULL)
            return secrets[i];
    return NULL;
}

/*
 * Secrets laid out where a submission might look: files, environment, an open descriptor, shared
 * memory, a keyring, sockets that answer. Each holds the same token, which no output may show.
 */
#ifndef TESTS_HOSTILE_LIB_BAIT_H
#define TESTS_HOSTILE_LIB_BAIT_H

#include <stdbool.h>
#include <sys/types.h>

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/base/strbuf.h"

struct bait {
    char token[64];
    struct names files;   /* that hold the token */
    struct names folders; /* made for them */
    pid_t server;         /* answers with the token on both sockets */
    char socket_name[64]; /* abstract */
    int port;             /* on 127.0.0.1 */
    int shm_id;           /* System V; -1 none */
    char shm_name[64];    /* POSIX */
    int key;              /* in the session keyring; -1 none */
};

/* Lays out what lives outside of any process but the server: once, by whoever watches. */
int bait_lay(const char *home, struct bait *out_bait, struct error *err);

/* Ends the server and removes what was laid out. Accepts an empty one. */
void bait_clear(struct bait *bait);

/* Adds what lives in a process that opens boxes: environment, descriptor, session keyring. */
int bait_carry(struct bait *bait, struct error *err);

/* What a program is told, so that it need not search: lines "file /etc/…", "port 40123", … */
void bait_tell(const struct bait *bait, struct strbuf *out);

/* The secret that stands in the bytes, or NULL: the token, or what only the host's files hold. */
const char *bait_found(const struct bait *bait, struct span bytes);

#endif

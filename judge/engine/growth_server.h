/*
 * A Python program run many times by the fork server (growth/server.py) in one box.
 */
#ifndef JUDGE_ENGINE_GROWTH_SERVER_H
#define JUDGE_ENGINE_GROWTH_SERVER_H

#include "judge/base/error.h"
#include "judge/base/strbuf.h"
#include "judge/core/run_result.h"
#include "judge/engine/artifact.h"
#include "judge/engine/growth_source.h"

struct growth_server;

/*
 * Starts it. emulator: words before the interpreter's ("/usr/bin/qemu-x86_64" …), or NULL;
 * library_path: a shared library to be seen as /work/growth_library.so, or NULL. Where there is no
 * emulator it is preloaded, and the interpreter takes its memory from malloc.
 */
int growth_server_open(const struct growth_subject *subject, const struct artifact *artifact,
                       const struct names *emulator, const char *library_path,
                       struct growth_server **out_server, struct error *err);
void growth_server_close(struct growth_server **server); /* for AUTO; kills what runs */

/*
 * One run on an input. mode: "count", "peak" or "lines". *out_number is what the mode asks for.
 * When the server itself died, *out_result is its ending.
 */
int growth_server_run(struct growth_server *server, size_t index, int input_fd, const char *mode,
                      struct run_result *out_result, double *out_number, struct error *err);

/* How far the last run read its input; -1: not known. */
int64_t growth_server_read_bytes(const struct growth_server *server);

/* Ends the server and copies what its runs left in /box into a folder. */
int growth_server_finish(struct growth_server *server, const char *folder, struct error *err);

#endif

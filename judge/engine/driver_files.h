/*
 * The files under judge/engine/driver/ as they were when judge was built: an installed judge
 * carries them.
 */
#ifndef JUDGE_ENGINE_DRIVER_FILES_H
#define JUDGE_ENGINE_DRIVER_FILES_H

struct driver_file {
    const char *name, *text; /* text is NUL-terminated */
};

/* The text of a file that is known to be there. */
const char *driver_file_text(const char *name);

#endif

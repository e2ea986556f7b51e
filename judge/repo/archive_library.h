/*
 * libarchive, loaded when the first archive is met: it brings a dozen libraries along, and every
 * start of the judge would wait 2 ms for them.
 *
 * Its functions are called as archive.h declares them, after archive_library_load() said that they
 * are there.
 */
#ifndef JUDGE_REPO_ARCHIVE_LIBRARY_H
#define JUDGE_REPO_ARCHIVE_LIBRARY_H

#include <archive.h>
#include <archive_entry.h>

#include "judge/base/error.h"

/* 0; -1: it is not installed (SYSTEM, with the package's name). Costs nothing the second time. */
int archive_library_load(struct error *err);

#endif

/*
 * Settings: known keys in one table, each with a default; from flags' environment twin JUDGE_<KEY>,
 * the work tree's judge.json, the user's config.json and /etc/judge/config.json, in that order.
 */
#ifndef JUDGE_REPO_CONFIG_H
#define JUDGE_REPO_CONFIG_H

#include "judge/base/error.h"

struct config_key {
    const char *name;     /* "language", "jobs", "show" */
    const char *fallback; /* default value as text */
    const char *meaning;  /* for `judge config list` */
    const char *choices;  /* "auto|always|never", or NULL: any text */
};
extern const struct config_key config_keys[];
extern const size_t config_key_count;

struct config; /* opaque */
int config_load(struct config **out_config, struct error *err);
void config_free(struct config **config); /* for AUTO */
/* never NULL for a known key */
const char *config_get(const struct config *config, const char *key);
/* "default", "environment", a path */
const char *config_source(const struct config *config, const char *key);
/* the user's file, atomically */
int config_set(const char *key, const char *value, struct error *err);

#endif

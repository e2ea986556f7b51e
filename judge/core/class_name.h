/*
 * The main class of a Java source: what its file must be called and what is to be started.
 */
#ifndef JUDGE_CORE_CLASS_NAME_H
#define JUDGE_CORE_CLASS_NAME_H

#include "judge/base/compiler.h"

/*
 * The public top-level class (record, enum, interface), else the first one that holds "void main(".
 * Comments and strings are not looked into. NULL: neither. At most 100 letters. The caller's.
 */
char *class_name_find(struct span source);

#endif

/*
 * The outer one of our two processes: a child of the caller that makes the box, carries out what
 * the caller asks, and outlives neither the caller nor the box.
 */
#ifndef SANDBOX_KEEPER_H
#define SANDBOX_KEEPER_H

/* Serves the socket until the other side is gone. Returns an exit code. */
int keeper_live(int caller);

#endif

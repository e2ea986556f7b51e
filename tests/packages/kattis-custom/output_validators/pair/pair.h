int least_allowed(int argc, char **argv);

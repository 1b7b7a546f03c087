/*
 * Functions that cannot be used safely, or that read hidden state.
 * Include this last: system headers may still mention the names.
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets
#pragma GCC poison strtok strtok_r atoi atol atoll atof
#pragma GCC poison gmtime localtime ctime asctime mktime
#pragma GCC poison system popen rand srand mktemp tmpnam strerror
#pragma GCC poison setlocale strcoll

#endif

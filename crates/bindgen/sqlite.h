#include <limits.h>
#include <sqlite3.h>

/* Plain char is unsigned on AArch64 and signed on x86_64. */
enum { CHAR_IS_UNSIGNED = CHAR_MIN == 0 };

#include <limits.h>
#include <sqlite3.h>
#include <stdint.h>

/* Plain char is unsigned on AArch64 and signed on x86_64. */
enum { CHAR_IS_UNSIGNED = CHAR_MIN == 0 };

/* A macro with a cast, which bindgen reads in a parse of its own. */
#define ALL_BITS ((uint32_t) -1)

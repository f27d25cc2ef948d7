#include <stdio.h>

unsigned long crossroot_crc32(const unsigned char *bytes, unsigned length);

int main(void) {
  printf("crc %lx\n", crossroot_crc32((const unsigned char *)"crossroot", 9));
  return 0;
}

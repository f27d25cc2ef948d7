#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/opensslv.h>
#include <openssl/ssl.h>
#include <stddef.h>

/* The version is a macro, which only C can read. */
const char *shim_header_version(void)
{
	return OPENSSL_VERSION_TEXT;
}

const char *shim_library_version(void)
{
	return OpenSSL_version(OPENSSL_VERSION);
}

/* 1 when the 32 bytes of the digest were written. */
int shim_sha256(const unsigned char *text, size_t length, unsigned char *digest)
{
	unsigned int written = 0;

	return EVP_Digest(text, length, digest, &written, EVP_sha256(), NULL) == 1 && written == 32;
}

/* 1 when libssl can prepare for TLS. */
int shim_tls_works(void)
{
	SSL_CTX *context = SSL_CTX_new(TLS_client_method());
	int works = context != NULL;

	SSL_CTX_free(context);
	return works;
}

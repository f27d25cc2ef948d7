import { CrossrootError } from '../errors.js';
import { printable } from './printable.js';

/**
 * Joins the base URL of an archive with a path from one of its indices, so that the result is beneath the base.
 *
 * The path may hold the characters of Debian's file names (Debian policy §5.6.7, §5.6.12), `/`, `_`, `:` and
 * `=`. `+` is sent as `%2B`, as apt does, because object stores read a bare `+` as a blank.
 *
 * @param base An absolute http or https URL without query and fragment, with or without a `/` at its end.
 * @param path A relative path, for example `pool/main/z/zlib/zlib1g_1.2.13.dfsg-1_arm64.deb`.
 * @throws CrossrootError for a base that is no such URL, and for a path that could lead anywhere else:
 * absolute, with `.`, `..` or empty parts, or with any other character (`%`, `?`, `#`, `\`, blanks, control
 * characters).
 */
export function joinUrl(base: string, path: string): string {
  const root = parseBase(base);
  const parts = path.split('/');
  if (!parts.every((part) => /^[A-Za-z0-9._+~:=-]+$/.test(part) && part !== '.' && part !== '..')) {
    throw new CrossrootError({
      what: `refused the path "${printable(path)}" of ${shownUrl(base)}`,
      why: 'it does not plainly lead to a file beneath that address',
      todo: 'the archive is damaged or hostile: name another `mirror`',
    });
  }
  const folder = root.href.endsWith('/') ? root.href : `${root.href}/`;
  return folder + path.replaceAll('+', '%2B');
}

/** The URL as a message may show it: without user, password, query and fragment, which may hold secrets. */
export function shownUrl(url: string | URL): string {
  const parsed = parseUrl(String(url));
  if (parsed === undefined || parsed.host === '') {
    // Whatever this is, a password in it stands before the last @.
    return printable(
      String(url)
        .replace(/[?#].*$/s, '')
        .replace(/^.*@/s, ''),
    );
  }
  return printable(`${parsed.protocol}//${parsed.host}${parsed.pathname}`);
}

/** The URL, or nothing where there is none. (`URL.parse` came with Node 22.) */
export function parseUrl(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}

export function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

function parseBase(base: string): URL {
  const url = /[\p{Cc}\s\\?#]/u.test(base) ? undefined : parseUrl(base);
  if (url === undefined || !isHttp(url)) {
    throw new CrossrootError({
      what: `"${shownUrl(base)}" cannot be the address of an archive`,
      why: 'it is not an http or https URL without query and fragment',
      todo: 'give an address such as `https://mirror.example/debian`',
    });
  }
  return url;
}

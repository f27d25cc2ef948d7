import { printable } from './printable.js';

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

import { unescape as percentDecoded } from 'node:querystring';
import { withoutSecrets } from '../text/plain-text.js';

const longest = 300;

/** Text from elsewhere in one bounded line for a message: no control characters, no secrets of URLs. */
export function printable(text: string): string {
  const clean = withoutSecrets(text)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}

/** The URL as a message may show it: without user, password, query and fragment, which may hold secrets. */
export function shownUrl(url: string | URL): string {
  const parsed = parseUrl(String(url));
  if (parsed !== undefined && parsed.host !== '') {
    return printable(`${parsed.protocol}//${parsed.host}${parsed.pathname}`);
  }
  // Whatever this is, a password in it is before the last @.
  return printable(
    String(url)
      .replace(/[?#].*$/s, '')
      .replace(/^.*@/s, ''),
  );
}

/** The URL, or nothing where there is none. (`URL.parse` came with Node 22.) */
export function parseUrl(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}

/** The http or https URL, or nothing where the text is none. */
export function parseHttpUrl(text: string): URL | undefined {
  const url = parseUrl(text);
  return url !== undefined && isHttp(url) ? url : undefined;
}

/** Why a text is no URL that paths can be put behind and messages can show; nothing when it is one. */
export function baseUrlProblem(text: string): string | undefined {
  const url = parseHttpUrl(text);
  if (url === undefined) return `${JSON.stringify(shownUrl(text))} is not an http or https URL`;
  if (url.username !== '' || url.password !== '')
    return `the URL of ${url.host} contains a user name or password, which messages would show`;
  // `search` and `hash` are empty for a bare `?` or `#` at the end.
  return /[?#]/.test(url.href) ? `${JSON.stringify(shownUrl(url))} has a query or a fragment` : undefined;
}

export function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** The field that the user and password of a URL make (RFC 7617); undefined when it has neither. */
export function basicAuthorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = `${percentDecoded(username)}:${percentDecoded(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

import { PlaceFailure } from './failure.js';
import { isHttp, parseUrl, shownUrl } from './url.js';

const mostHops = 5;

/** The statuses that send a GET elsewhere (RFC 9110 §15.4). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/**
 * The URL that a redirect leads to.
 *
 * @param trail The URLs asked so far, the redirecting one last.
 * @param location The field `Location`, absolute or relative (RFC 9110 §10.2.2).
 * @throws PlaceFailure for a redirect that is refused: no single URL, control characters, credentials, a scheme
 * other than http and https, https to http, a loop, more than five hops.
 */
export function nextHop(trail: readonly [URL, ...URL[]], location: string | undefined): URL {
  const from = trail.at(-1) ?? trail[0];
  const refuse = (why: string) => new PlaceFailure('redirect', 'next', `refused the redirect ${why}`);
  if (location === undefined) throw refuse('without a Location');
  // The URL parser drops tabs and newlines silently, so they are looked for before it.
  if (/\p{Cc}/u.test(location)) throw refuse('with control characters in its Location');
  const to = parseUrl(location, from);
  if (to === undefined) throw refuse('to something that is not a URL');
  to.hash = '';
  if (!isHttp(to)) throw refuse(`to ${to.protocol}, not http or https`);
  if (from.protocol === 'https:' && to.protocol === 'http:') throw refuse(`from https to ${shownUrl(to)}`);
  if (to.username !== '' || to.password !== '') throw refuse('with a user or password in its Location');
  if (trail.some((past) => sameRequest(past, to))) throw refuse(`that loops back to ${shownUrl(to)}`);
  if (trail.length > mostHops) throw refuse(`to ${shownUrl(to)}: more than ${mostHops} hops`);
  return to;
}

function sameRequest(a: URL, b: URL): boolean {
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
}

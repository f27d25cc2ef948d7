const DIGIT_0 = 48;
const DIGIT_9 = 57;
const TILDE = 126;

/**
 * Whether the text is a Debian version (Debian policy §5.6.12): `[epoch:]upstream[-revision]`, the upstream
 * version beginning with a digit. An epoch past 2^31-1 is refused, as dpkg does.
 */
export function isVersion(text: string): boolean {
  const parts = /^(?:(\d+):)?(\d[A-Za-z0-9.+~:-]*)$/.exec(text);
  if (parts === null) return false;
  const [, epoch, rest = ''] = parts;
  if (epoch === undefined && rest.includes(':')) return false;
  if (epoch !== undefined && Number(epoch) > 0x7fff_ffff) return false;
  const hyphen = rest.lastIndexOf('-');
  return hyphen === -1 || /^[A-Za-z0-9.+~]+$/.test(rest.slice(hyphen + 1));
}

/**
 * Orders two Debian versions as `dpkg --compare-versions` does (deb-version(7)): -1 when `a` is older, 1 when
 * it is newer, 0 when both mean the same. An absent epoch is `0`; an absent revision sorts as `0`. Digits are
 * compared as text of any length, so no number is too large. Total: text that is no version is ordered by the
 * same rules.
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  const [epoch, upstream, revision] = split(a);
  const [otherEpoch, otherUpstream, otherRevision] = split(b);
  return Math.sign(
    comparePart(epoch, otherEpoch) ||
      comparePart(upstream, otherUpstream) ||
      comparePart(revision, otherRevision),
  );
}

/** Epoch, upstream version and revision. */
function split(version: string): readonly [string, string, string] {
  const colon = version.indexOf(':');
  const hyphen = version.lastIndexOf('-');
  const end = hyphen > colon ? hyphen : version.length;
  return [version.slice(0, Math.max(colon, 0)), version.slice(colon + 1, end), version.slice(end + 1)];
}

/** Compares one part: by turns a stretch without digits, then a number. Only the sign of the answer counts. */
function comparePart(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigitAt(a, i)) || (j < b.length && !isDigitAt(b, j))) {
      const difference = weightAt(a, i++) - weightAt(b, j++);
      if (difference !== 0) return difference;
    }
    while (a.charCodeAt(i) === DIGIT_0) i++;
    while (b.charCodeAt(j) === DIGIT_0) j++;
    let firstDifference = 0;
    while (isDigitAt(a, i) && isDigitAt(b, j)) {
      const difference = a.charCodeAt(i++) - b.charCodeAt(j++);
      firstDifference ||= difference;
    }
    if (isDigitAt(a, i)) return 1;
    if (isDigitAt(b, j)) return -1;
    if (firstDifference !== 0) return firstDifference;
  }
  return 0;
}

/** `~` before the end, the end before letters, letters before everything else. A digit ends a stretch. */
function weightAt(text: string, index: number): number {
  if (index >= text.length || isDigitAt(text, index)) return 0;
  const code = text.charCodeAt(index);
  if (code === TILDE) return -1;
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isLetter ? code : code + 256;
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= DIGIT_0 && code <= DIGIT_9;
}

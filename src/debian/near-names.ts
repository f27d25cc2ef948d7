const MOST = 5;

/**
 * Names that a user who wrote an unknown package name may have meant, the best first, at most five: a forgotten `-dev`
 * or `lib`, a library without its version (`sqlite-dev` for `libsqlite3-dev`), a slip of the finger, a name that holds
 * the other (`openssl-dev` for `libssl-dev`).
 */
export function nearNames(wanted: string, names: Iterable<string>): readonly string[] {
  const lower = wanted.toLowerCase();
  const stem = stemOf(lower);
  if (stem === '') return [];
  const scored: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const distance = distanceTo(lower, stem, name);
    if (distance !== undefined) scored.push({ name, distance });
  }
  scored.sort(
    (a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  );
  return scored.slice(0, MOST).map(({ name }) => name);
}

/** How far a name is from the wanted one, or nothing when it is no suggestion. Development packages come first. */
function distanceTo(wanted: string, stem: string, name: string): number | undefined {
  const development = name.endsWith('-dev');
  if (!development && !name.startsWith('lib') && name.length > wanted.length + 2) return undefined;
  const distance = stemDistance(stem, stemOf(name), name, wanted);
  return distance === undefined ? undefined : distance + (development ? 0 : 2.5);
}

function stemDistance(stem: string, other: string, name: string, wanted: string): number | undefined {
  if (other === stem) return name === `lib${wanted}-dev` || name === `${wanted}-dev` ? 0 : 0.5;
  if (withoutVersion(other) === withoutVersion(stem)) return 1;
  const edits = Math.min(
    editsBetween(stem, other, editsAllowed(stem)),
    editsBetween(wanted, name, editsAllowed(wanted)),
  );
  if (edits !== Number.POSITIVE_INFINITY) return 1 + edits;
  if (other.startsWith(stem) && stem.length >= 3) return 4 + excess(other, stem);
  if (stem.startsWith(other) && other.length >= 3) return 4 + excess(stem, other);
  if (other.includes(stem) && stem.length >= 3) return 5 + excess(other, stem);
  if (stem.includes(other) && other.length >= 3) return 5 + excess(stem, other);
  return undefined;
}

/** Which part of the longer text the shorter one leaves over, from 0 to 1. */
function excess(longer: string, shorter: string): number {
  return (longer.length - shorter.length) / longer.length;
}

/** The library's own name: `libssl-dev` and `ssl` have the stem `ssl`. */
function stemOf(name: string): string {
  return name.replace(/^lib/, '').replace(/-(?:dev|devel)$/, '');
}

/** `gtk-3` and `sqlite3` without the version at the end. */
function withoutVersion(stem: string): string {
  return stem.replace(/[-.0-9]+$/, '');
}

function editsAllowed(text: string): number {
  if (text.length <= 3) return 0;
  return text.length <= 6 ? 1 : 2;
}

/** Optimal string alignment distance (a swap of neighbours is one edit), or infinity when it is above `most`. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(beforePrevious, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  const edits = at(previous, b.length);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

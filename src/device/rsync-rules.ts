import rows from '../../data/files.json' with { type: 'json' };
import { expandBraces, type FileRules } from '../text/globs.js';

/**
 * What a pull takes besides the files of a sysroot: what the distribution says of itself (os-release(5)),
 * and the links through which some libraries of Debian are reached (update-alternatives(1)).
 */
const besides = ['etc/os-release', 'etc/alternatives/**'];

/** The files that are pulled from a device: those that a sysroot takes of its packages, and a few besides. */
export const deviceRules: FileRules = {
  keep: [...rows.sysroot.keep, ...besides],
  drop: rows.sysroot.drop,
};

/**
 * File rules as rsync reads them (rsync(1), FILTER RULES), a rule a line, for a transfer whose root is the
 * root of the paths. Whatever is no folder is taken by both or by neither. rsync asks about every folder on the
 * way, first rule that matches wins: so folders that lead to something that is kept are taken too, empty ones
 * perhaps.
 */
export function rsyncRules(rules: FileRules): readonly string[] {
  const keep = rules.keep.flatMap(expandBraces);
  const drop = rules.drop.flatMap(expandBraces);
  const whole = drop.filter((glob) => glob.endsWith('/**'));
  const single = drop.filter((glob) => !glob.endsWith('/**'));
  const lines = [
    ...whole.flatMap((glob) => patterns(glob).map((pattern) => `- ${pattern}`)),
    // Leaving out a folder would leave out what it holds; the glob speaks of the one path only.
    ...single.flatMap((glob) => patterns(glob).flatMap((pattern) => [`+ ${pattern}/`, `- ${pattern}`])),
    ...keep.flatMap(leadingFolders).map((pattern) => `+ ${pattern}/`),
    ...keep.flatMap((glob) => patterns(glob).map((pattern) => `+ ${pattern}`)),
    '- *',
  ];
  return [...new Set(lines)];
}

/**
 * rsync's own `dir/***` takes no link that is called `dir`, as `lib` is on merged /usr: two patterns for one
 * glob.
 */
function patterns(glob: string): readonly string[] {
  return glob.endsWith('/**') ? [anchored(glob.slice(0, -3)), anchored(glob)] : [anchored(glob)];
}

function leadingFolders(glob: string): readonly string[] {
  const segments = glob.split('/');
  const deep = segments.findIndex((segment) => segment.includes('**'));
  const plain = deep === -1 ? segments.slice(0, -1) : segments.slice(0, deep);
  const folders = plain.map((_, index) => anchored(segments.slice(0, index + 1).join('/')));
  const anyDepth = deep !== -1 && !(deep === segments.length - 1 && segments[deep] === '**');
  return anyDepth ? [...folders, anchored([...plain, '**'].join('/'))] : folders;
}

/** A backslash escapes only where the pattern has a wildcard; `[!…]` would be a set turned round. */
function anchored(glob: string): string {
  const escaped = /[*?[]/.test(glob) ? glob.replaceAll('\\', '\\\\') : glob;
  return `/${escaped.replaceAll('[!', '[\\!')}`;
}

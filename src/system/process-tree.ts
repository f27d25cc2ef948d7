import { readdirSync } from 'node:fs';
import { codeOf } from '../errors.js';
import { readText } from './open-file.js';

/** A process that has not ended (proc_pid_stat(5)). */
interface ProcessStat {
  readonly parent: number;
  readonly group: number;
  /** When it was started, in clock ticks since boot: with its number, what tells it from every other one. */
  readonly start: string;
}

/** What is known of a process; undefined when it has ended, or is another user's that cannot be looked at. */
export function statOf(pid: string | number): ProcessStat | undefined {
  try {
    const stat = readText(`/proc/${pid}/stat`, 4096, { encoding: 'latin1' });
    // The second field, the name, may hold blanks and parentheses: count from its end. The state is next.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = 'X', parent, group] = fields;
    if (state === 'Z' || state === 'X') return undefined;
    return { parent: Number(parent), group: Number(group), start: fields[19] ?? '' };
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** Ends this process by a signal, as if nothing had watched for it, and without what Node does at its end. */
export function endBySignal(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/**
 * A child with all that it has started, or whatever this process has started. They are found by their parents
 * and by the groups that they made, and remembered: one whose parent ends is still known. A daemon that left
 * both behind before anybody looked is nobody's.
 */
export class ProcessTree {
  /** When each was started, by its number. */
  readonly #known = new Map<number, string>();
  readonly #groups = new Set<number>();

  /** @param root the number of a child, or this process's own for all that it has started */
  constructor(private readonly root: number) {
    if (root !== process.pid) this.#groups.add(root);
  }

  /**
   * Sends a signal to all of them.
   * @param signal 0 sends none
   * @returns how many there were
   */
  signal(signal: NodeJS.Signals | 0): number {
    const pids = this.#look();
    for (const pid of pids) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        // It has ended meanwhile, or became another user's.
        if (!['ESRCH', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
      }
    }
    return pids.length;
  }

  #look(): readonly number[] {
    const live = new Map<number, ProcessStat>();
    for (const name of readdirSync('/proc')) {
      const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
      if (stat !== undefined) live.set(Number(name), stat);
    }
    const own = live.get(process.pid)?.group;
    for (const [pid, start] of this.#known) if (live.get(pid)?.start !== start) this.#known.delete(pid);
    // Numbers are given again.
    const groups = new Set([...live.values()].map(({ group }) => group));
    for (const group of this.#groups) if (!groups.has(group)) this.#groups.delete(group);
    const isOurs = (pid: number, { parent, group }: ProcessStat): boolean =>
      this.#known.has(parent) ||
      this.#groups.has(group) ||
      (parent === process.pid && (this.root === process.pid || this.root === pid));
    let before: number;
    do {
      before = this.#known.size;
      for (const [pid, stat] of live) {
        if (pid === process.pid || !isOurs(pid, stat)) continue;
        this.#known.set(pid, stat.start);
        // Whoever started this process may be in its group.
        if (stat.group !== own) this.#groups.add(stat.group);
      }
    } while (this.#known.size > before);
    return [...this.#known.keys()];
  }
}

import type { Command } from 'commander';
import type { Report } from '../reporting/report.js';
import type { World } from '../world.js';

/** What the commands of the command line work with. */
export interface Desk {
  readonly world: World;
  /** Opens the report of a command, which tells as much as its flags say. */
  readonly report: (command: Command) => Report;
}

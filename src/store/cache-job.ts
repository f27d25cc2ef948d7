/**
 * `cache-job restore|save FILE KEY`: one call of `@actions/cache` in a process of its own, see
 * `github-cache.ts`. FILE is under the working folder. The last line of output is the result as JSON.
 */
import { restoreCache, saveCache } from '@actions/cache';

// It holds the job's token: when the run is killed, so is this.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();

const [operation = '', file = '', key = ''] = process.argv.slice(2);
const jobs: Readonly<Record<string, () => Promise<boolean>>> = {
  restore: async () => (await restoreCache([file], key)) === key,
  save: async () => (await saveCache([file], key)) !== -1,
};
const job = jobs[operation];
if (job === undefined) throw new Error(`cache-job cannot ${operation}`);
console.log(`\n${JSON.stringify({ done: await job() })}`);

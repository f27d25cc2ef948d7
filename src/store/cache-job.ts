/**
 * One call of `@actions/cache` in a process of its own, see `github-cache.ts`: `cache-job restore|save FILE
 * KEY`, FILE under the working folder. Its last line of output is the result as JSON.
 */
import { restoreCache, saveCache } from '@actions/cache';

const [operation = '', file = '', key = ''] = process.argv.slice(2);
let done: boolean;
switch (operation) {
  case 'restore':
    done = (await restoreCache([file], key)) === key;
    break;
  case 'save':
    done = (await saveCache([file], key)) !== -1;
    break;
  default:
    throw new Error(`cache-job cannot ${operation}`);
}
console.log(`\n${JSON.stringify({ done })}`);

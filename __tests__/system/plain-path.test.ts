import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { plainPath } from '../../src/system/plain-path.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

test('a path that all tools can carry stays as it is', () => {
  expect(plainPath('/opt/a_b/1.0-x+y@2/~z')).toBe('/opt/a_b/1.0-x+y@2/~z');
});

test.each(['a b', '$x', "it's", '"', 'a=b', 'Größe', '100%', 'a,b', '工作区'])(
  'one with %s is reached by a link of the same name each time, in a folder of this user alone',
  async (name) => {
    const odd = await folders.make(name);
    const path = plainPath(join(odd, 'x64/usr'));
    expect(path).toMatch(/^[\w./-]+\/x64\/usr$/);
    const link = dirname(dirname(path));
    expect(readlinkSync(link)).toBe(odd);
    expect(lstatSync(dirname(link)).mode & 0o777).toBe(0o700);
    expect(plainPath(join(odd, 'x64/usr'))).toBe(path);
    rmSync(link);
  },
);

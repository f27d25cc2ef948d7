import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inputs, parseRequest } from '../../src/inputs/request.js';
import { lockableInputs, lockRequestOf, mismatches } from '../../src/lock/mismatch.js';
import { parseLock } from './locks.js';

test.each([['examples/gtk3/crossroot.lock', { packages: 'libgtk-3-dev' }]])(
  '%s answers the command that its README gives',
  (file, given: Readonly<Record<string, string>>) => {
    const defaults = new Map(inputs.map((input) => [input.name, input.default]));
    const request = parseRequest((name) => given[name] ?? defaults.get(name) ?? '', '.');
    const lock = parseLock(readFileSync(file, 'utf8'), file);
    expect(mismatches(lock, lockRequestOf(lockableInputs(request)))).toEqual([]);
  },
);

import { describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { splitArgs } from '../../src/rust/cargo-args.js';

describe('the input args', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n\t ', []],
    ['--release', ['--release']],
    ['--release  -p app\n--features a,b\n', ['--release', '-p', 'app', '--features', 'a,b']],
    [`--config 'profile.release.lto="fat"'`, ['--config', 'profile.release.lto="fat"']],
    ['--features "a b"', ['--features', 'a b']],
    [`a'b c'"d e"f`, ['ab cd ef']],
    [`'' ""`, ['', '']],
    ['a\\ b \\"c\\\\', ['a b', '"c\\']],
    ['"a\\"b\\\\c\\d"', ['a"b\\c\\d']],
    [`'a\\'`, ['a\\']],
    ['a \\\n b', ['a', 'b']],
    ['$(id) `id` $HOME ~ * ; & | > x', ['$(id)', '`id`', '$HOME', '~', '*', ';', '&', '|', '>', 'x']],
    ['grün "größer 猫"', ['grün', 'größer 猫']],
  ])('%j is split as a shell would, and nothing is expanded', (text, args) => {
    expect(splitArgs(text)).toEqual(args);
  });

  test.each([
    ['a\0b', 'NUL'],
    ["'a", "a ' is not closed"],
    ['a "b', 'a " is not closed'],
    ['a\\', 'it ends with a backslash'],
  ])('%j is refused, saying what is wrong', (text, why) => {
    expect(() => splitArgs(text)).toThrow(CrossrootError);
    expect(() => splitArgs(text)).toThrow(why);
  });
});

import { expect, test } from '@jest/globals';
import { plainMessage, withoutSecrets } from '../../src/text/plain-text.js';

test.each([
  ['http://user:hunter2@a.example:80/d?token=hunter2#hunter2', 'http://a.example:80/d'],
  ['see "https://hunter2@a.example/d?sig=hunter2", or not', 'see "https://a.example/d", or not'],
  ['(https://a.example/d#hunter2).', '(https://a.example/d).'],
  ['git+ssh://hunter2@a.example and ftp://a:hunter2@b', 'git+ssh://a.example and ftp://b'],
  ['http://user:hunt/hunter2@a.example/d', 'http://a.example/d'],
  ['http://user:hunter2?hunter2@a.example/d', 'http://a.example/d'],
  ['http://a.example/?to=https://b.example/hunter2', 'http://a.example/'],
  ['http://a.example/,http://u:hunter2@b.example/', 'http://a.example/,http://b.example/'],
  ['http://a.example/d?x=u@hunter2', 'http://a.example/d'],
  ['http://[::1]:80/a@1.0/b', 'http://[::1]:80/a@1.0/b'],
  ['what? no//url#here, me@a.example', 'what? no//url#here, me@a.example'],
  ['no "https://user:hunter2" and https://user:hu#hunter2', 'no "https://" and https://'],
  [
    'https:a.example/d?sig=hunter2 and https:/a.example/d#hunter2 b',
    'https:a.example/d and https:/a.example/d b',
  ],
  ['https//user:hunter2@a.example/d', 'https//a.example/d'],
  [
    'at http://a.example:80, (http://a.example:8080) http://a:',
    'at http://a.example:80, (http://a.example:8080) http://a:',
  ],
  ['a {time} http://a.example/{time}/d: 404', 'a {time} http://a.example/{time}/d: 404'],
])('of %s only what is no secret is shown', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown);
});

test.each([
  ['a link\n::add-path::/evil', 'a link\n\\u{3a}:add-path::/evil'],
  ['std::env\n \t ##[error]x\n# y', 'std::env\n \t \\u{23}#[error]x\n# y'],
])('no line of a message is a command of the runner', (text, shown) => {
  expect(plainMessage(text)).toBe(shown);
});

test('long lines take no long time', () => {
  const text = `http://a?${','.repeat(300_000)}x ${'//'.repeat(300_000)} ${'x://'.repeat(300_000)} ${'https//'.repeat(99_000)} ${'http:a'.repeat(99_000)} x://${':'.repeat(99_000)}`;
  expect(withoutSecrets(text).length).toBeLessThan(text.length);
  const blanks = ' '.repeat(2 ** 20);
  expect(plainMessage(blanks)).toBe(blanks);
});

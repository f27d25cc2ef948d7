import { expect, test } from '@jest/globals';
import { shownUrl } from '../../src/net/url.js';

test('shows an address without user, password, query and fragment', () => {
  expect(shownUrl('https://user:hunter2@mirror.example:8443/d?token=hunter2#x')).toBe(
    'https://mirror.example:8443/d',
  );
  expect(shownUrl('user:hunter2@mirror.example/d')).not.toContain('hunter2');
  expect(shownUrl('ftp://user:hunter2@mirror.example/d')).toBe('ftp://mirror.example/d');
  expect(shownUrl('http://user:hunter2@[half/d?hunter2')).not.toContain('hunter2');
  expect(shownUrl('http://user:hunt/er2@[half/d')).not.toContain('er2');
});

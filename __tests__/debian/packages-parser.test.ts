import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../src/debian/package.js';
import { parseIndex } from '../../src/debian/packages-parser.js';
import { refusal, sha256, stanza } from './signed-archive.js';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function parse(text: string, size = 4096): Promise<readonly Candidate[]> {
  return parseIndex(inPieces(text, size), {
    what: 'the index',
    repository: 'debian-security',
    pin: 500,
    architecture: 'arm64',
  });
}

describe('an index', () => {
  test('gives every field that choosing needs', async () => {
    const text = stanza('libssl-dev', {
      'Pre-Depends': 'dpkg (>= 1)',
      Depends: 'libssl3 (= 1.0-1),\n libc6 (>= 2.34)',
      Provides: 'libssl-api',
      'Multi-Arch': 'same',
      Essential: 'yes',
      Section: 'contrib/libdevel',
      Description: 'größer: als\n  Depends: not-this\n .',
      Priority: 'optional',
    });
    expect(await parse(text)).toEqual([
      {
        name: 'libssl-dev',
        version: '1.0-1',
        architecture: 'arm64',
        repository: 'debian-security',
        path: 'pool/main/libssl-dev/libssl-dev_1.0-1_arm64.deb',
        size: 1234,
        sha256: sha256('libssl-dev'),
        preDepends: 'dpkg (>= 1)',
        depends: 'libssl3 (= 1.0-1), libc6 (>= 2.34)',
        provides: 'libssl-api',
        multiArch: 'same',
        essential: true,
        section: 'libdevel',
        pin: 500,
      },
    ]);
  });

  test('fills in what a package leaves out', async () => {
    const [candidate] = await parse(stanza('tzdata', { Architecture: 'all', Section: 'localization' }));
    expect(candidate).toMatchObject({
      architecture: 'all',
      preDepends: '',
      depends: '',
      provides: '',
      multiArch: 'no',
      essential: false,
      section: 'localization',
    });
  });

  test('reads the same wherever the data is cut, with and without a last newline', async () => {
    const text = `\n${['aa', 'bb', 'cc'].map((name) => stanza(name, { Depends: 'x,\n y' })).join('\n\n')}`;
    const whole = await parse(text);
    expect(whole.map((candidate) => candidate.name)).toEqual(['aa', 'bb', 'cc']);
    for (let size = 1; size < 80; size++) expect(await parse(text, size)).toEqual(whole);
    expect(await parse(text.trimEnd(), 7)).toEqual(whole);
  });

  test('reads an empty index', async () => {
    expect(await parse('')).toEqual([]);
  });

  test('knows names in any letters', async () => {
    expect(
      await parse(
        stanza('aa')
          .toUpperCase()
          .replace(/: .*/g, (value) => value.toLowerCase()),
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['no Package', { Package: undefined }, 'stanza 2'],
    ['no Version', { Version: undefined }, 'its Version is missing'],
    ['no Architecture', { Architecture: undefined }, 'its Architecture is missing'],
    ['no Filename', { Filename: undefined }, 'its Filename is missing'],
    ['no Size', { Size: undefined }, 'its Size is missing'],
    ['no SHA256', { SHA256: undefined }, 'its SHA256 is missing'],
    ['a Package that is no name', { Package: '../x' }, 'its Package is "../x"'],
    ['a Version with a slash', { Version: '1/2' }, 'its Version is "1/2"'],
    ['another architecture', { Architecture: 'amd64' }, 'its Architecture is "amd64"'],
    ['a sum of 63 digits', { SHA256: sha256('x').slice(1) }, 'its SHA256 is'],
    ['a sum that is not hexadecimal', { SHA256: 'g'.repeat(64) }, 'its SHA256 is'],
    ['a size that is no integer', { Size: '1e3' }, 'its Size is "1e3"'],
    ['a negative size', { Size: '-1' }, 'its Size is "-1"'],
    ['a size of nothing', { Size: '0' }, 'its Size is "0"'],
    ['an absurd size', { Size: '137438953472' }, 'its Size is "137438953472"'],
    ['an unknown Multi-Arch', { 'Multi-Arch': 'maybe' }, 'its Multi-Arch is "maybe"'],
    ['an unknown Essential', { Essential: 'perhaps' }, 'its Essential is "perhaps"'],
    ['a field given twice', { Size: '1\nSize: 2' }, 'the field size occurs twice'],
    ['a line that is not a field', { Size: '1\nwhat is this' }, 'a line is not a field'],
  ])('refuses a stanza with %s', async (_, fields, words) => {
    const text = `${stanza('good')}\n${stanza('bad', fields)}`;
    const message = await refusal(parse(text));
    expect(message).toContain('the index is malformed');
    expect(message).toContain(words);
  });

  test.each([
    '../../etc/passwd',
    'pool/../../x.deb',
    '/etc/x.deb',
    '//host.example/x.deb',
    'pool//x.deb',
    'pool/./x.deb',
    'pool/%2e%2e/x.deb',
    'pool/x.deb?y',
    'pool/x.deb#y',
    'pool\\x.deb',
    'pool/a b.deb',
    'pool/ü.deb',
    'pool/',
  ])('refuses the path %s', async (path) => {
    expect(await refusal(parse(stanza('aa', { Filename: path })))).toContain('its Filename is');
  });

  test('refuses a stanza without end', async () => {
    const endless = `${stanza('aa')}Description: x\n${' y'.repeat(3_000_000)}`;
    expect(await refusal(parse(endless, 1_000_000))).toContain('it is longer than');
  });
});

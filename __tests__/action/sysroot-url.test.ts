import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { hasProgram, testWith } from '../support/programs.js';
import { removeFolder } from '../support/temp.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const testHttps = testWith('the program openssl', 'tarballs from https URLs');
const asked: string[] = [];
let folder: string;
let server: Server | undefined;
let url: string;
let tarball: Buffer;
let sha256: string;

/** A server of its own, with a certificate that the runs are told to trust. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossroot-test-https-'));
  const machine = await bench.machine();
  const { outputs } = await bench.run(machine, { inputs: { packages: 'zlib1g-dev' } });
  const root = join(folder, 'root');
  await cp(outputs.sysroot ?? '', root, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
  execFileSync('tar', [
    '--create',
    '--gzip',
    '--file',
    join(folder, 'root.tar.gz'),
    '--directory',
    folder,
    'root',
  ]);
  tarball = await readFile(join(folder, 'root.tar.gz'));
  sha256 = createHash('sha256').update(tarball).digest('hex');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  const files = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert];
  if (!hasProgram('openssl')) return;
  execFileSync('openssl', [...words, ...files], { stdio: 'ignore' });
  server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-length': tarball.length }).end(tarball);
  });
  const listening = server;
  url = await new Promise((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve(`https://127.0.0.1:${port}/root.tar.gz`);
    });
  });
});

afterAll(async () => {
  server?.close();
  await removeFolder(folder);
});

const trusting = () => ({ NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') });

testHttps('a tarball from an https URL is fetched once, and found again by its checksum', async () => {
  const machine = await bench.machineWithGcc();
  asked.length = 0;
  const options = { inputs: { sysroot: url, 'sysroot-sha256': sha256.toUpperCase() }, env: trusting() };
  const first = await bench.run(machine, options);
  expect(first).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { glibc: '2.36' } });
  expect((await bench.run(machine, options)).outputs).toEqual({ ...first.outputs, 'cache-hit': 'true' });
  expect(asked).toEqual(['/root.tar.gz']);
});

testHttps('a tarball with another checksum is refused with both, and nothing is left behind', async () => {
  const machine = await bench.machineWithGcc();
  const inputs = { sysroot: url, 'sysroot-sha256': '1'.repeat(64) };
  await expectRefusal(machine, await bench.run(machine, { inputs, env: trusting() }), sha256, '1'.repeat(64));
});

testHttps('a server whose certificate nobody vouches for is refused', async () => {
  const machine = await bench.machineWithGcc();
  const inputs = { sysroot: url, 'sysroot-sha256': sha256 };
  const result = await bench.run(machine, { inputs, doors: { netSettings: { attempts: 1 } } });
  await expectRefusal(machine, result, /certificate/);
});

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DownloadError } from '../../src/net/failure.js';
import { defaultNetSettings, type Net, type NetSettings, type Source, type Wanted } from '../../src/net/net.js';

/** Answers the n-th request (from 1) to its path. */
export type Answer = (response: ServerResponse, n: number, request: IncomingMessage) => void;

export interface Server {
  readonly base: string;
  readonly host: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  source(path: string, name?: string): Source;
  close(): Promise<void>;
}

/** A loopback server that misbehaves as told, path by path. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Server> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    requests.push(request);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end('no such file');
    else answer(response, asked.filter((one) => one === path).length, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const base = `http://${host}`;
  return {
    base,
    host,
    asked,
    requests,
    source: (path, name = 'mirror') => ({ name, url: base + path }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Settings that make a test fast: everything short, nothing different in kind. */
export const quick: NetSettings = {
  ...defaultNetSettings,
  attempts: 3,
  backoffMs: 5,
  connectTimeoutMs: 2000,
  idleTimeoutMs: 5000,
};

export const payload = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 31 + (i >> 8)) & 0xff));

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The payload, wanted with size and sum. */
export function want(...sources: readonly Source[]): Wanted {
  return {
    what: 'libx-dev 1.0-1 arm64',
    sources,
    size: payload.length,
    sha256: sha256(payload),
    maxBytes: payload.length,
  };
}

/** The payload, wanted with nothing promised. */
export function wantUnknown(...sources: readonly Source[]): Wanted {
  return { what: 'InRelease of bookworm', sources, maxBytes: 200_000 };
}

/** A body without Content-Length, ended by the end of the connection. */
export function untilClose(response: ServerResponse, body: Uint8Array): void {
  response.writeHead(200, { connection: 'close' });
  response.useChunkedEncodingByDefault = false;
  response.end(body);
}

/** The first bytes of a body, then a reset. */
export function resetAfter(
  response: ServerResponse,
  bytes: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { 'content-length': payload.length, ...headers });
  response.write(payload.subarray(0, bytes), () => setTimeout(() => response.destroy(), 50));
}

/** The DownloadError that a download ends with; anything else fails the test. */
export async function failureOf(download: Promise<unknown>): Promise<DownloadError> {
  const error = await errorOf(download);
  if (error instanceof DownloadError) return error;
  throw error;
}

export async function errorOf(download: Promise<unknown>): Promise<unknown> {
  try {
    await download;
  } catch (error) {
    return error;
  }
  throw new Error('the download succeeded');
}

/** Runs a step with a server and a net, and closes both. */
export async function withServer(
  answers: Readonly<Record<string, Answer>>,
  open: () => Net,
  step: (server: Server, net: Net) => Promise<void>,
): Promise<void> {
  const server = await serve(answers);
  const net = open();
  try {
    await step(server, net);
  } finally {
    await net.close();
    await server.close();
  }
}

export async function withFolder(step: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'crossroot net '));
  try {
    await step(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

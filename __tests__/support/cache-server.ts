import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * How the stand-in misbehaves: it answers everything with a status and a message that shows a signed address,
 * never answers, sends half a blob, or refuses writes.
 */
export type CacheFault = number | 'stalls' | 'cuts' | 'read-only';

/** A loopback stand-in for the service behind `@actions/cache` v2: three Twirp methods in JSON, and blobs. */
export interface CacheServer {
  /** The variables that a runner would set. */
  readonly environment: Readonly<Record<string, string>>;
  /** Finished entries by key. */
  readonly entries: Map<string, Buffer>;
  /** Requests so far, as `POST CreateCacheEntry` or `GET blob`. */
  readonly requests: string[];
  fault: CacheFault | undefined;
  close(): Promise<void>;
}

/** Starts the stand-in. Every entry counts whatever its version is. */
export async function startCacheServer(): Promise<CacheServer> {
  const entries = new Map<string, Buffer>();
  const uploads = new Map<string, Map<string, Buffer>>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: CacheServer = {
    environment: {
      ACTIONS_RESULTS_URL: `${base}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: 'e30.e30.e30',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    entries,
    requests,
    fault: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', base);
    const method = url.pathname.split('/').at(-1) ?? '';
    const isBlob = url.pathname.startsWith('/blob/');
    requests.push(`${request.method} ${isBlob ? 'blob' : method}`);
    const body = await readAll(request);
    if (state.fault === 'stalls') return;
    if (typeof state.fault === 'number') {
      response.writeHead(state.fault, { 'content-type': 'application/json', 'retry-after': '86400' });
      response.end(JSON.stringify({ code: 'fault', msg: `fault ${state.fault} at ${signedUrl('k')}` }));
      return;
    }
    if (isBlob) return blob(request, response, decodeURIComponent(method), url.searchParams, body);
    const { key } = JSON.parse(body.toString()) as { key: string };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(method, key)));
  }

  function signedUrl(key: string): string {
    return `${base}/blob/${encodeURIComponent(key)}?sig=secret`;
  }

  function answer(method: string, key: string): object {
    const blobUrl = signedUrl(key);
    switch (method) {
      case 'CreateCacheEntry':
        if (state.fault === 'read-only') return { ok: false, message: 'cache write denied: read-only token' };
        if (entries.has(key)) return { ok: false, message: 'cache entry already exists' };
        uploads.set(key, new Map());
        return { ok: true, signed_upload_url: blobUrl };
      case 'FinalizeCacheEntryUpload':
        entries.set(key, Buffer.concat([...(uploads.get(key)?.values() ?? [])]));
        return { ok: true, entry_id: '7' };
      case 'GetCacheEntryDownloadURL':
        if (!entries.has(key)) return { ok: false };
        return { ok: true, signed_download_url: blobUrl, matched_key: key };
      default:
        return { ok: false };
    }
  }

  /** The part of Azure's blob interface that the library uses: whole blobs, blocks in their order, ranges. */
  function blob(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    query: URLSearchParams,
    body: Buffer,
  ): void {
    response.setHeader('x-ms-version', '2024-08-04');
    response.setHeader('etag', '"1"');
    if (request.method === 'PUT') {
      const blocks = uploads.get(key);
      if (query.get('comp') === 'blocklist') {
        // Blocks arrive in any order; the list says which.
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
        uploads.set(key, new Map(ids.map((id) => [id, blocks?.get(id) ?? Buffer.alloc(0)])));
      } else blocks?.set(query.get('blockid') ?? '', body);
      response.writeHead(201).end();
      return;
    }
    const content = entries.get(key) ?? Buffer.alloc(0);
    const range = /bytes=(\d+)-(\d*)/.exec(
      String(request.headers['x-ms-range'] ?? request.headers.range ?? ''),
    );
    const start = Number(range?.[1] ?? 0);
    const end = Math.min(Number(range?.[2] || content.length - 1), content.length - 1);
    const part = content.subarray(start, end + 1);
    response.writeHead(range === null ? 200 : 206, {
      'content-length': part.length,
      'content-type': 'application/octet-stream',
      'accept-ranges': 'bytes',
      ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${content.length}` }),
    });
    if (request.method === 'HEAD') response.end();
    else if (state.fault === 'cuts')
      response.write(part.subarray(0, part.length / 2), () => response.destroy());
    else response.end(part);
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

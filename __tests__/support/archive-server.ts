import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Handler } from './archive-faults.js';
import { sha256 } from './archive-index.js';

/** A request that the archive has answered. */
export interface LoggedRequest {
  readonly method: string;
  /** The path as the client wrote it, with its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** Which requests a handler answers. */
export interface HandlerOptions {
  /** How often it answers before the file itself is served again; always when absent. */
  readonly times?: number;
}

/** What the server gives for a path: a file, a place to go to, or nothing. */
export type Found = { readonly file: Buffer } | { readonly redirect: string } | undefined;

/** A loopback http server over files in memory. */
export interface FileServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  forgetRequests(): void;
  /**
   * Lets `handler` answer what matches; the youngest handler goes first. Returns a function that takes it back.
   */
  onRequest(match: string | RegExp, handler: Handler, options?: HandlerOptions): () => void;
  close(): Promise<void>;
}

interface Rule {
  readonly match: string | RegExp;
  readonly handler: Handler;
  left: number;
}

/** The ETag that the server gives a file. */
export function etagOf(file: Uint8Array): string {
  return `"${sha256(file).slice(0, 16)}"`;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startFileServer(find: (path: string) => Found): Promise<FileServer> {
  const requests: LoggedRequest[] = [];
  const rules: Rule[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? 'GET', path, headers: request.headers });
    const found = find(decoded(path));
    const answer = (): void => send(request, response, found);
    const rule = rules.findLast((one) => one.left > 0 && matches(one.match, path));
    if (rule === undefined) {
      answer();
      return;
    }
    rule.left -= 1;
    const file = found !== undefined && 'file' in found ? found.file : undefined;
    Promise.resolve(rule.handler({ request, response, file, answer })).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const url = await listen(server);
  return {
    url,
    requests,
    forgetRequests: () => {
      requests.length = 0;
    },
    onRequest: (match, handler, { times = Number.POSITIVE_INFINITY } = {}) => {
      const rule: Rule = { match, handler, left: times };
      rules.push(rule);
      return () => {
        rule.left = 0;
      };
    },
    close: () => close(server),
  };
}

function send(request: IncomingMessage, response: ServerResponse, found: Found): void {
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found\n');
    return;
  }
  if ('redirect' in found) {
    response.writeHead(302, { location: found.redirect }).end();
    return;
  }
  const { file } = found;
  const etag = etagOf(file);
  const from = rangeStart(request, etag);
  const headers = {
    etag,
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'content-length': file.length - from,
  };
  if (from > 0 && from < file.length) {
    response.writeHead(206, {
      ...headers,
      'content-range': `bytes ${from}-${file.length - 1}/${file.length}`,
    });
    response.end(file.subarray(from));
  } else if (from >= file.length && from > 0) {
    response.writeHead(416, { 'content-range': `bytes */${file.length}` }).end();
  } else {
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : file);
  }
}

/** The first wanted byte (RFC 9110 §14.2); 0 when the whole file is wanted or the client has an older one. */
function rangeStart(request: IncomingMessage, etag: string): number {
  const wanted = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
  const condition = request.headers['if-range'];
  if (wanted === null || (condition !== undefined && condition !== etag)) return 0;
  return Number(wanted[1]);
}

function matches(match: string | RegExp, path: string): boolean {
  return typeof match === 'string' ? decoded(path) === match : match.test(decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

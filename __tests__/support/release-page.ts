import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * How the stand-in misbehaves. `page` is what is asked, `store` is where it sends who asks; a cut is at the middle
 * of a file, once or always.
 */
export type PageFault =
  | number
  | 'page stalls'
  | 'store stalls'
  | 'store stops'
  | 'store trickles'
  | 'store is away'
  | 'cut once'
  | 'cut'
  | 'other bytes'
  | 'shorter'
  | 'longer'
  | 'login page';

/** A loopback stand-in for a release page of GitHub. */
export interface PageServer {
  readonly base: string;
  /** Files by their names. */
  readonly files: Map<string, Buffer>;
  /** Requests so far: `page NAME`, `store NAME`, `store NAME from 123`. */
  readonly requests: string[];
  fault: PageFault | undefined;
  close(): Promise<void>;
}

/** What the stand-in signs addresses with: it may stand in no log. */
export const pageSecret = 'c2lnbmVk';

/**
 * Starts the stand-in: as GitHub does, the page answers with a redirect to a signed address of another host,
 * which answers to ranges. Another port stands for another host.
 */
export async function startReleasePage(): Promise<PageServer> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  const store = createServer((request, response) => serve(request, response));
  const page = createServer((request, response) => redirect(request, response));
  const [storePort, pagePort] = await Promise.all([listen(store), listen(page)]);
  let hasCut = false;
  const state: PageServer = {
    base: `http://127.0.0.1:${pagePort}/owner/crossroot/releases/download/packs-1`,
    files,
    requests,
    fault: undefined,
    close: async () => {
      await Promise.all([store, page].map(end));
    },
  };
  return state;

  function redirect({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const name = url.split('/').at(-1) ?? '';
    requests.push(`page ${name}`);
    if (state.fault === 'page stalls') return;
    if (typeof state.fault === 'number') {
      response.writeHead(state.fault, { 'retry-after': '86400' }).end();
      return;
    }
    if (!files.has(name) || !url.startsWith('/owner/crossroot/releases/download/packs-1/')) {
      response.writeHead(404).end('Not Found');
      return;
    }
    const port = state.fault === 'store is away' ? 9 : storePort;
    const location = `http://127.0.0.1:${port}/7/${name}?sp=r&sig=${pageSecret}&rscd=attachment`;
    response.writeHead(302, { location, 'content-length': 0 }).end();
  }

  function serve({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://store');
    const name = pathname.split('/').at(-1) ?? '';
    const { fault } = state;
    if (searchParams.get('sig') !== pageSecret) {
      response.writeHead(403).end();
      return;
    }
    const whole = bytesOf(files.get(name) ?? Buffer.alloc(0), fault);
    const etag = '"0x8DD"';
    const from =
      headers['if-range'] === etag ? Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0) : 0;
    requests.push(`store ${name}${from === 0 ? '' : ` from ${from}`}`);
    if (fault === 'store stalls') return;
    const part = whole.subarray(from);
    const type = fault === 'login page' ? 'text/html' : 'application/octet-stream';
    response.writeHead(from === 0 ? 200 : 206, {
      'content-length': part.length,
      'content-type': type,
      'accept-ranges': 'bytes',
      ...(from === 0 ? {} : { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` }),
      etag,
    });
    const half = part.subarray(0, part.length >> 1);
    if (fault === 'cut' || (fault === 'cut once' && !hasCut)) {
      hasCut = true;
      response.write(half, () => setTimeout(() => response.destroy(), 50));
    } else if (fault === 'store stops') response.write(half);
    else if (fault === 'store trickles') trickle(response);
    else response.end(part);
  }
}

function bytesOf(file: Buffer, fault: PageFault | undefined): Buffer {
  switch (fault) {
    case 'other bytes': {
      const other = Buffer.from(file);
      other[file.length >> 1] = (file[file.length >> 1] ?? 0) ^ 0xff;
      return other;
    }
    case 'shorter':
      return file.subarray(0, file.length - 40);
    case 'longer':
      return Buffer.concat([file, Buffer.alloc(40)]);
    case 'login page':
      return Buffer.from('<html>log in first</html>\n');
    default:
      return file;
  }
}

function trickle(response: ServerResponse): void {
  const timer = setInterval(() => response.write('x'), 50);
  response.once('close', () => clearInterval(timer));
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { STATUS_CODES } from 'node:http';
import { codeOf, messageOf } from '../errors.js';

const longest = 300;

/** Text from elsewhere in one line that a message may hold: no control characters, no credentials, bounded. */
export function printable(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\/\/[^/\s]*@/g, '//')
    .trim();
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}

/** `404 Not Found`, in the words of the standard rather than the server's. */
export function statusWords(status: number): string {
  const words = STATUS_CODES[status];
  return words === undefined ? `status ${status}` : `${status} ${words}`;
}

/** Milliseconds in the unit that a reader would choose: `500 ms`, `30 s`, `24 h`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${rounded(ms / 1000)} s`;
  if (ms < 7_200_000) return `${rounded(ms / 60_000)} min`;
  return `${rounded(ms / 3_600_000)} h`;
}

/** What went wrong with a connection, in words. */
export function connectionWords(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') {
    return [...new Set(error.errors.map(connectionWords))].join(', ');
  }
  const code = codeOf(error);
  const words = code === undefined ? undefined : codeWords[code];
  const detail = printable(messageOf(error));
  if (words === undefined) return code === undefined || detail.includes(code) ? detail : `${detail} (${code})`;
  return `${words} (${detail})`;
}

/** Whether the other side's certificate was not accepted, which no further attempt changes. */
export function isCertificateError(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return /CERT|^ERR_TLS_|^UNABLE_TO_|SIGNED/.test(code);
}

const codeWords: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'the host name is not known',
  EPIPE: 'the connection was reset',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_SOCKET: 'the connection was closed',
};

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

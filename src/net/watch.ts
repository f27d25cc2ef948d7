import { PlaceFailure } from './failure.js';
import { duration } from './printable.js';
import type { NetSettings } from './settings.js';

/** Ends a request whose answer does not come, falls silent or trickles. */
export class Watch {
  readonly #settings: NetSettings;
  readonly #controller = new AbortController();
  #silence: NodeJS.Timeout;
  #window: NodeJS.Timeout | undefined;
  #bytesInWindow = 0;

  /** Begins with the request. */
  constructor(settings: NetSettings, host: string) {
    this.#settings = settings;
    const wait = settings.connectTimeoutMs + settings.idleTimeoutMs;
    this.#silence = setTimeout(() => {
      this.#controller.abort(
        new PlaceFailure('connection', 'again', `no answer within ${duration(wait)}`, { silentHost: host }),
      );
    }, wait);
  }

  /** Aborted with a PlaceFailure when the request is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The answer's header is here; its body is to follow. */
  answered(): void {
    const { idleTimeoutMs, minimumRate, rateWindowMs } = this.#settings;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#end(`no byte came for ${duration(idleTimeoutMs)}`), idleTimeoutMs);
    this.#window = setInterval(() => {
      if (this.#bytesInWindow < (minimumRate * rateWindowMs) / 1000) {
        this.#end(`only ${this.#bytesInWindow} bytes came in ${duration(rateWindowMs)}`);
      }
      this.#bytesInWindow = 0;
    }, rateWindowMs);
  }

  arrived(bytes: number): void {
    this.#silence.refresh();
    this.#bytesInWindow += bytes;
  }

  /** Ends the watch; whatever of the answer has not been read is given up. */
  stop(): void {
    clearTimeout(this.#silence);
    clearInterval(this.#window);
    this.#controller.abort();
  }

  #end(said: string): void {
    this.#controller.abort(new PlaceFailure('connection', 'again', said));
  }
}

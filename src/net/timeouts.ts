import { duration, PlaceFailure } from './failure.js';
import type { NetSettings } from './settings.js';

/** Ends a request whose answer does not come, or whose body stops or is too slow. */
export class Timeouts {
  readonly #controller = new AbortController();
  #silence: NodeJS.Timeout;
  #window: NodeJS.Timeout | undefined;
  #bytesInWindow = 0;

  /** Begins with the request. */
  constructor(
    private readonly settings: NetSettings,
    host: string,
  ) {
    const wait = settings.connectTimeoutMs + settings.idleTimeoutMs;
    this.#silence = setTimeout(() => this.#end(`no answer within ${duration(wait)}`, host), wait);
  }

  /** Aborted with a PlaceFailure when the request is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The answer's header is here; its body is to follow. */
  answered(): void {
    const { idleTimeoutMs, minimumRate, rateWindowMs } = this.settings;
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

  /** Stops the clocks; what has not been read of the answer is given up. */
  stop(): void {
    clearTimeout(this.#silence);
    clearInterval(this.#window);
    this.#controller.abort();
  }

  #end(message: string, silentHost?: string): void {
    this.#controller.abort(new PlaceFailure('connection', 'again', message, { silentHost }));
  }
}

const newline = 0x0a;

/**
 * Cuts bytes into lines, whatever pieces they come in; each line has its end, but for the last when it lacks
 * one.
 */
export class Lines {
  private rest: Uint8Array[] = [];

  constructor(private readonly each: (line: Buffer) => void) {}

  add(bytes: Uint8Array): void {
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      const line = Buffer.concat([...this.rest, bytes.subarray(from, end + 1)]);
      this.rest = [];
      from = end + 1;
      this.each(line);
    }
    if (from < bytes.length) this.rest.push(bytes.subarray(from));
  }

  /** Gives the last line, when it lacks its end. */
  end(): void {
    const line = Buffer.concat(this.rest);
    this.rest = [];
    if (line.length > 0) this.each(line);
  }
}

/**
 * Hands lines on when everything that was written before them has been read: cargo writes a diagnostic to one
 * pipe and then that it gives up to another, and nothing says in which order they are read. The one pipe may
 * have been read already in the turn of the event loop in which both were written, so a line waits until the
 * next turn has read it once more.
 */
export class LateLines {
  private fresh: Buffer[] = [];
  private waiting: Buffer[] = [];
  private timer: NodeJS.Immediate | undefined;

  constructor(private readonly each: (line: Buffer) => void) {}

  add(line: Buffer): void {
    this.fresh.push(line);
    this.timer ??= setImmediate(() => this.endTurn());
  }

  /** Hands on what is left. */
  flush(): void {
    clearImmediate(this.timer);
    this.endTurn();
    clearImmediate(this.timer);
    this.endTurn();
  }

  private endTurn(): void {
    const lines = this.waiting;
    this.waiting = this.fresh;
    this.fresh = [];
    this.timer = this.waiting.length === 0 ? undefined : setImmediate(() => this.endTurn());
    for (const line of lines) this.each(line);
  }
}

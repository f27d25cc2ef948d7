const newline = 0x0a;

/**
 * Cuts bytes into lines, whatever pieces they come in; each line has its end, but for the last when it lacks
 * one. Only a line feed ends a line: Node's readline takes other characters too, which a name may hold.
 */
export class Lines {
  private parts: Uint8Array[] = [];
  private length = 0;

  /** @param longest bytes of a line; what is over them is dropped */
  constructor(
    private readonly each: (line: Buffer) => void,
    private readonly longest = Number.POSITIVE_INFINITY,
  ) {}

  add(bytes: Uint8Array): void {
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      this.keep(bytes.subarray(from, end));
      this.parts.push(bytes.subarray(end, end + 1));
      this.give();
      from = end + 1;
    }
    this.keep(bytes.subarray(from));
  }

  /** Gives the last line, when it lacks its end. */
  end(): void {
    if (this.parts.length > 0) this.give();
  }

  private keep(bytes: Uint8Array): void {
    const kept = bytes.subarray(0, this.longest - this.length);
    if (kept.length === 0) return;
    this.parts.push(kept);
    this.length += kept.length;
  }

  private give(): void {
    const line = Buffer.concat(this.parts);
    this.parts = [];
    this.length = 0;
    this.each(line);
  }
}

/** Cuts bytes into lines of text, without their ends. */
export function textLines(each: (line: string) => void, longest?: number): Lines {
  return new Lines((line) => each(line.toString().replace(/\n$/, '')), longest);
}

/**
 * Hands lines on when everything that was written before them has been read: cargo writes a diagnostic to one
 * pipe, then to another that it gives up, and nothing says which is read first. The one may have been read
 * already in the turn of the event loop in which both were written, so a line waits for one more turn.
 */
export class LateLines {
  /** The lines of one turn each, the oldest first. */
  private readonly turns: Buffer[][] = [];
  private current: Buffer[] | undefined;

  constructor(private readonly each: (line: Buffer) => void) {}

  add(line: Buffer): void {
    this.current ??= this.begin();
    this.current.push(line);
  }

  /** Hands on what is left. */
  flush(): void {
    this.current = undefined;
    while (this.turns.length > 0) this.give();
  }

  private begin(): Buffer[] {
    const turn: Buffer[] = [];
    this.turns.push(turn);
    setImmediate(() => {
      if (this.current === turn) this.current = undefined;
      setImmediate(() => this.give());
    });
    return turn;
  }

  private give(): void {
    for (const line of this.turns.shift() ?? []) this.each(line);
  }
}

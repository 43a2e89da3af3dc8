const wide = 30;
const afterMs = 1_000;
const everyMs = 100;

/** A bar for whoever waits at a terminal: only for what takes longer than a second, and never into a file or a pipe. */
export interface Progress {
  /** Says how far it is. */
  readonly to: (done: number, of: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

export function progress(what: string, out: NodeJS.WriteStream = process.stderr): Progress {
  if (!out.isTTY) return { to: () => {}, end: () => {} };
  const began = Date.now();
  let last = 0;
  return {
    to(done, of) {
      const now = Date.now();
      if (now - began < afterMs || now - last < everyMs) return;
      last = now;
      out.write(`\r${lineOf(what, done, of)}`);
    },
    end() {
      if (last > 0) out.write('\r\u001B[K');
    },
  };
}

/** The bar's one line. */
export function lineOf(what: string, done: number, of: number): string {
  const share = of === 0 ? 1 : Math.min(1, done / of);
  const full = Math.round(share * wide);
  return `${what} [${'#'.repeat(full)}${'.'.repeat(wide - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}

/** The same for what cannot say how far it is: how long it has taken so far. */
export function elapsed(what: string, out: NodeJS.WriteStream = process.stderr): Pick<Progress, 'end'> {
  if (!out.isTTY) return { end: () => {} };
  const began = Date.now();
  const timer = setInterval(() => {
    out.write(`\r${what} … ${Math.round((Date.now() - began) / 1000)} s`);
  }, afterMs);
  return {
    end() {
      clearInterval(timer);
      out.write('\r\u001B[K');
    },
  };
}

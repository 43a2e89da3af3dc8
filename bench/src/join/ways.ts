/** A way to bring two people together, as the benchmark measures it. */
export interface Way {
  readonly name: 'ours' | 'floor';
  /** Where the first person waits, ready to be seen. */
  readonly waitingUrl: string;
  /** Where the second person comes in. */
  readonly joiningUrl: string;
  /** Makes everything as it was before anyone came. */
  reset(): void;
  close(): Promise<void>;
}

declare global {
  /** What the pages of both ways give to the benchmark. */
  interface Window {
    /** Everything before the tap is done. */
    ready: boolean;
    /** When the first remote picture was shown, by the page's clock. */
    firstFrame: Promise<number>;
    /** The tap that comes in. */
    join: () => void;
  }
}

/** Media types that are taken in and given out; nothing else is a file of a chart. */
export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

/** What came in as a file, looked through and kept enciphered before the act that makes it one of a chart. */
export interface ReceivedFile {
  readonly mediaType: MediaType;
  readonly size: number;
  readonly plainDigest: Buffer;
  readonly storedSize: number;
  readonly storedSha256: Buffer;
  /** Of a picture. */
  readonly width: number | null;
  readonly height: number | null;
  /** Of a picture as it came: channels of colour, and whether each has at least eight bits. */
  readonly colours: number | null;
  readonly isDeep: boolean | null;
  /** Of papers. */
  readonly pages: number | null;
  readonly preview: Buffer | null;
}

/** Which file an act brings in or gives out. */
export interface FileAt {
  readonly clinicId: string;
  readonly patientId: string;
  readonly fileId: string;
}

/** Bytes on their way between browsers and the store; the acts themselves go down the one path. */
export interface FileTraffic {
  /**
   * Takes in the bytes of a file that was announced, looks through them, and keeps them enciphered. Null where none was
   * announced by this account, or it is a chart's file already: the act itself then tells what is the matter.
   *
   * @throws ProblemError where they are not taken
   */
  receive(bytes: AsyncIterable<Buffer>, at: FileAt, accountId: string): Promise<ReceivedFile | null>;
  /** Lets go of what was received, where the act that was to keep it failed. */
  discard(at: FileAt): Promise<void>;
  /** @throws ProblemError where it cannot be opened any more */
  open(at: FileAt): Promise<AsyncIterable<Buffer>>;
}

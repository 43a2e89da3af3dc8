/** Why a notebook cannot be read at all. */
export type NotebookFaultCode =
  | 'empty'
  | 'tooLarge'
  | 'notShiftJis'
  | 'notANotebook'
  | 'unknownEdition'
  | 'unknownDirection'
  | 'symbolIsMissing'
  | 'symbolsOfDifferentNotebooks'
  | 'notCutInSymbols';

/** Why one item or record is not what it should be; what was written is kept beside it. */
export type OddityCode =
  | 'unknownRecord'
  | 'recordOutOfPlace'
  | 'tooManyItems'
  | 'itemIsMissing'
  | 'notANumber'
  | 'notADate'
  | 'unknownCode';

/** A notebook that cannot be read. Lines and items are counted from 1; nothing of the content is in the words. */
export class NotebookFault extends Error {
  override readonly name = 'NotebookFault';
  readonly code: NotebookFaultCode;
  readonly line: number | null;
  readonly item: number | null;

  constructor(code: NotebookFaultCode, line: number | null = null, item: number | null = null) {
    super(line === null ? code : `${code} (line ${line}${item === null ? '' : `, item ${item}`})`);
    this.code = code;
    this.line = line;
    this.item = item;
  }
}

/** Something odd that does not keep the rest from being read. */
export interface Oddity {
  readonly code: OddityCode;
  readonly line: number;
  /** The item's place in its line, the record's number being 1; null where it is the whole record. */
  readonly item: number | null;
}

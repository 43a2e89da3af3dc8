/** One record of a notebook: what was written, and what it means by the table. */
export interface NotebookRecord {
  /** The line it stood on; 1 is the first of its symbol. */
  readonly line: number;
  readonly number: string;
  /** By the table's name of each item, exactly as written; an item that was left empty is not there. */
  readonly items: Readonly<Record<string, string>>;
}

/** A drug as it was dispensed; amounts are as written, for a number in another writing is another amount. */
export interface Drug {
  readonly name: string;
  readonly amount: string | null;
  readonly unit: string | null;
  readonly code: { readonly kind: string; readonly value: string } | null;
  readonly genericName: string | null;
  readonly notes: readonly string[];
}

/** Drugs that are taken alike (RP). */
export interface DrugGroup {
  readonly rp: number;
  readonly drugs: readonly Drug[];
  readonly usage: {
    readonly name: string;
    readonly quantity: string | null;
    readonly unit: string | null;
    readonly form: string | null;
  } | null;
  readonly notes: readonly string[];
}

/** What one institution prescribed. */
export interface Prescribed {
  readonly institution: string | null;
  readonly doctor: string | null;
  readonly groups: readonly DrugGroup[];
}

/** One day's dispensing. */
export interface Dispensing {
  /** A civil date, or null where it was none. */
  readonly on: string | null;
  readonly madeBy: string | null;
  readonly pharmacy: string | null;
  readonly prescribed: readonly Prescribed[];
  readonly notes: readonly string[];
}

/** A medication notebook as it is read. */
export interface Notebook {
  /** Two digits; what they stand for is in the table. */
  readonly edition: string;
  readonly direction: string;
  readonly patient: {
    readonly name: string | null;
    readonly kana: string | null;
    readonly birthDate: string | null;
    readonly sex: string | null;
  } | null;
  readonly cautions: readonly { readonly kind: string | null; readonly words: string }[];
  readonly overTheCounter: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
  readonly dispensings: readonly Dispensing[];
  /** Every record in its order, also those the table does not know. */
  readonly records: readonly NotebookRecord[];
}

import { civilDateIn } from './civil-date.ts';
import type { Oddity } from './fault.ts';
import type { Dispensing, Drug, DrugGroup, Notebook, NotebookRecord, Prescribed } from './notebook.ts';
import type { NotebookTable } from './table.ts';

type Arranged = Pick<Notebook, 'patient' | 'cautions' | 'overTheCounter' | 'dispensings'>;

type Open<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Open<Item>[] : T[Key] };

/** Puts records where they belong: under a day's dispensing, a prescription in it, and a group of drugs taken alike. */
export function arrange(
  records: readonly NotebookRecord[],
  table: NotebookTable,
): Arranged & { readonly oddities: readonly Oddity[] } {
  const taker = new Arrangement(table);
  for (const record of records) taker.take(record);
  return taker.done();
}

class Arrangement {
  readonly #table: NotebookTable;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #oddities: Oddity[] = [];
  readonly #cautions: { kind: string | null; words: string }[] = [];
  readonly #overTheCounter: { name: string; from: string | null; until: string | null }[] = [];
  readonly #dispensings: Open<Dispensing>[] = [];
  #patient: Notebook['patient'] = null;

  constructor(table: NotebookTable) {
    this.#table = table;
    this.#keys = new Map(table.records.map(({ number, key }) => [number, key]));
  }

  done(): Arranged & { readonly oddities: readonly Oddity[] } {
    return {
      patient: this.#patient,
      cautions: this.#cautions,
      overTheCounter: this.#overTheCounter,
      dispensings: this.#dispensings,
      oddities: this.#oddities,
    };
  }

  take(record: NotebookRecord): void {
    const { items } = record;
    switch (this.#keys.get(record.number)) {
      case 'patient':
        this.#patient = {
          name: items.name ?? null,
          kana: items.kana ?? null,
          birthDate: this.#date(items.birthDate),
          sex: this.#meaning('sex', items.sex),
        };
        break;
      case 'caution':
        this.#cautions.push({ kind: this.#meaning('cautionKind', items.kind), words: items.words ?? '' });
        break;
      case 'overTheCounter':
        this.#overTheCounter.push({
          name: items.name ?? '',
          from: this.#date(items.from),
          until: this.#date(items.until),
        });
        break;
      case 'dispensing':
        this.#dispensings.push({
          on: this.#date(items.on),
          madeBy: this.#meaning('madeBy', items.madeBy),
          pharmacy: null,
          prescribed: [],
          notes: [],
        });
        break;
      default:
        this.#takeDispensed(record);
    }
  }

  #takeDispensed(record: NotebookRecord): void {
    const { items } = record;
    const key = this.#keys.get(record.number);
    const ofDay = ['pharmacy', 'takingCaution', 'fromInstitution', 'leftOver', 'remark', 'patientsWords'];
    const ofPrescription = ['institution', 'doctor'];
    if (key === undefined || !(ofDay.includes(key) || ofPrescription.includes(key) || items.rp !== undefined))
      return;
    const day = this.#dispensings.at(-1);
    if (day === undefined) {
      this.#oddities.push({ code: 'recordOutOfPlace', line: record.line, item: null });
      return;
    }
    if (key === 'pharmacy') day.pharmacy = items.name ?? null;
    else if (ofDay.includes(key)) day.notes.push(items.words ?? '');
    else if (key === 'institution')
      day.prescribed.push({ institution: items.name ?? null, doctor: null, groups: [] });
    else if (key === 'doctor') this.#lastPrescribed(day).doctor = items.name ?? null;
    else this.#takeOfGroup(record, key, this.#lastPrescribed(day));
  }

  #takeOfGroup(record: NotebookRecord, key: string, prescribed: Open<Prescribed>): void {
    const { items } = record;
    const group = groupOf(prescribed, Number(items.rp));
    if (key === 'drug') group.drugs.push(this.#drug(items));
    else if (key === 'usage')
      group.usage = {
        name: items.name ?? '',
        quantity: items.quantity ?? null,
        unit: items.unit ?? null,
        form: this.#meaning('dosageForm', items.form),
      };
    else if (key.startsWith('drug')) group.drugs.at(-1)?.notes.push(items.words ?? '');
    else group.notes.push(items.words ?? '');
  }

  #drug(items: NotebookRecord['items']): Open<Drug> {
    const kind = this.#meaning('drugCode', items.codeKind);
    return {
      name: items.name ?? '',
      amount: items.amount ?? null,
      unit: items.unit ?? null,
      code: items.code === undefined || kind === null ? null : { kind, value: items.code },
      genericName: items.genericName ?? null,
      notes: [],
    };
  }

  /** Drugs without an institution before them belong to one nobody named. */
  #lastPrescribed(day: Open<Dispensing>): Open<Prescribed> {
    const last = day.prescribed.at(-1);
    if (last !== undefined) return last;
    const unnamed: Open<Prescribed> = { institution: null, doctor: null, groups: [] };
    day.prescribed.push(unnamed);
    return unnamed;
  }

  #date(text: string | undefined): string | null {
    return text === undefined ? null : civilDateIn(text, this.#table.eras);
  }

  #meaning(list: string, code: string | undefined): string | null {
    return code === undefined ? null : (this.#table.codes[list]?.[code] ?? null);
  }
}

function groupOf(prescribed: Open<Prescribed>, rp: number): Open<DrugGroup> {
  const known = prescribed.groups.find((group) => group.rp === rp);
  if (known !== undefined) return known;
  const group: Open<DrugGroup> = { rp, drugs: [], usage: null, notes: [] };
  prescribed.groups.push(group);
  return group;
}

import type { Body } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { today } from '../../parts/staff-frame/civil-day.ts';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';

type Scan = NonNullable<Body<'announceFile'>['scan']>;
const papers = ['a4', 'a3', 'b5', 'b4', 'a5', 'card'] as const satisfies readonly Scan['paper'][];

/** What is written down of a scan while it is being written. */
export interface ScanDraft {
  readonly paper: Scan['paper'] | '';
  readonly isPrinted: boolean;
  readonly receivedOn: string;
  readonly paperAt: string;
  readonly isWhole: boolean;
}

export const newScan = (): ScanDraft => ({
  paper: '',
  isPrinted: false,
  receivedOn: today(),
  paperAt: '',
  isWhole: false,
});

/** A scan as it is sent; null while something is missing. It was read when the scanner wrote the file. */
export function finishedScan({ paper, isWhole, paperAt, ...draft }: ScanDraft, file: File): Scan | null {
  if (paper === '' || !isWhole || paperAt.trim() === '') return null;
  const scannedAt = new Date(Math.min(file.lastModified, Date.now())).toISOString();
  return { ...draft, paper, paperAt, isWhole, scannedAt };
}

interface ScanFieldsProps {
  readonly draft: ScanDraft;
  readonly onChange: (draft: ScanDraft) => void;
}

/** What paper a picture was read from. The paper stays the record (A-9.5-B-1). */
export function ScanFields({ draft, onChange }: ScanFieldsProps) {
  const t = useStaffText();
  return (
    <>
      <p className="soft">{t('scan.lead')}</p>
      <div className="staff-pair">
        <Field label={t('scan.paper')} required>
          <Select
            options={papers.map((value) => ({ value, label: t(`scan.paper.${value}`) }))}
            value={draft.paper}
            onChange={(paper) => onChange({ ...draft, paper })}
          />
        </Field>
        <Field label={t('scan.receivedOn')} required>
          <TextInput
            type="date"
            max={today()}
            value={draft.receivedOn}
            onChange={(event) => onChange({ ...draft, receivedOn: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t('scan.paperAt')} hint={t('scan.paperAt.hint')} required>
        <TextInput
          maxLength={200}
          value={draft.paperAt}
          onChange={(event) => onChange({ ...draft, paperAt: event.target.value })}
        />
      </Field>
      <CheckboxCard
        label={t('scan.isPrinted')}
        checked={draft.isPrinted}
        onChange={(isPrinted) => onChange({ ...draft, isPrinted })}
      />
      <CheckboxCard
        label={t('scan.isWhole')}
        checked={draft.isWhole}
        onChange={(isWhole) => onChange({ ...draft, isWhole })}
      />
    </>
  );
}

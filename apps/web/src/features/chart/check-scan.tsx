import type { ChartFileView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { fileAddress } from '../../lib/api/send-file.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

/** Somebody else than who scanned it looks at the paper and the scan, and says whether they are the same. */
export function CheckScan({ at, file }: { readonly at: PatientAt; readonly file: ChartFileView }) {
  const t = useStaffText();
  const [isAsking, setAsking] = useState(false);
  const [found, setFound] = useState<'same' | 'different' | null>(null);
  const [words, setWords] = useState('');
  const params = { ...at, fileId: file.id };
  const check = useAct('checkScan', { refresh: ['listFiles'], onDone: () => setAsking(false) });
  const isComplete = found === 'same' || (found === 'different' && words.trim() !== '');
  return (
    <div>
      <Button small onClick={() => setAsking(true)}>
        {t('scan.check')}
      </Button>
      <Dialog
        title={file.title}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action={
          <Button
            kind="primary"
            busy={check.isPending}
            disabled={!isComplete}
            onClick={() => check.mutate({ params, body: { isSame: found === 'same', words } })}
          >
            {t('scan.check.save')}
          </Button>
        }
      >
        <p>{t('scan.check.lead', { place: file.scan?.paperAt ?? '' })}</p>
        <p>
          <a href={fileAddress(params)} target="_blank" rel="noreferrer">
            {t('scan.check.open')}
          </a>
        </p>
        <RadioCards
          label={t('scan.check.found')}
          required
          options={[
            { value: 'same', label: t('scan.check.same') },
            { value: 'different', label: t('scan.check.different') },
          ]}
          value={found}
          onChange={setFound}
        />
        {found === 'different' && (
          <Field label={t('scan.check.words')} required>
            <TextInput maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />
          </Field>
        )}
        <ActProblem error={check.error} />
      </Dialog>
    </div>
  );
}

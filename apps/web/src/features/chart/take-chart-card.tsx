import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

/** The whole chart to take along, said what for: it is written down. */
export function TakeChartCard({ at }: { readonly at: PatientAt }) {
  const t = useStaffText();
  const [purpose, setPurpose] = useState('');
  const take = useAct('takeChart', { refresh: [], onDone: ({ fileName, zip }) => save(fileName, zip) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take.mutate({ params: at, body: { purpose } });
  };
  return (
    <Card title={t('take.title')}>
      <form className="stack" onSubmit={submit}>
        <p className="soft">{t('take.lead')}</p>
        <Field label={t('take.purpose')} required>
          <TextInput value={purpose} required onChange={(event) => setPurpose(event.target.value)} />
        </Field>
        <ActProblem error={take.error} />
        {take.isSuccess && (
          <Callout live title={t('take.done')}>
            {take.data.filesOutside > 0 && <p>{t('take.files', { count: take.data.filesOutside })}</p>}
          </Callout>
        )}
        <div>
          <Button type="submit" busy={take.isPending} disabled={purpose.trim() === ''}>
            {t('take.go')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Hands the browser a file to keep. */
function save(fileName: string, zip: string): void {
  const bytes = Uint8Array.from(atob(zip), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

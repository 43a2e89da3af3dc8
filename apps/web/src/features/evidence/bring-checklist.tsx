import type { Body } from '@onshin/contract';
import { useId, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { ChecklistFaults } from './checklist-fault-list.tsx';
import { decodeText } from './decode-text.ts';

/** Takes a checklist in from a file. */
export function BringChecklist({ clinicId }: { readonly clinicId: string }) {
  const t = useStaffText();
  const file = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ name: string; content: string } | null>(null);
  const [title, setTitle] = useState('');
  const [source, setSource] = useState('');
  const bring = useAct('bringChecklist', { onDone: () => setOpen(false) });
  const isTable = chosen !== null && !chosen.name.toLowerCase().endsWith('.json');
  const faults = bring.error === null ? [] : (problemOf(bring.error).fields ?? []);
  const send = (): void => {
    if (chosen === null) return;
    const { content } = chosen;
    const body: Body<'bringChecklist'> = isTable
      ? { format: 'csv', title, source, content }
      : { format: 'json', content };
    bring.mutate({ params: { clinicId }, body });
  };
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('checklist.bring')}
      </Button>
      <Dialog
        title={t('checklist.bring')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={
          <Button kind="primary" busy={bring.isPending} disabled={chosen === null} onClick={send}>
            {t('checklist.bring.send')}
          </Button>
        }
      >
        <p>{t('checklist.bring.lead')}</p>
        <label htmlFor={file}>{t('checklist.file')}</label>
        <input
          id={file}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => {
            const [given] = event.target.files ?? [];
            bring.reset();
            setChosen(null);
            if (given === undefined) return;
            void given
              .arrayBuffer()
              .then((bytes) => setChosen({ name: given.name, content: decodeText(bytes) }));
          }}
        />
        {isTable && (
          <>
            <Field label={t('checklist.listTitle')} required>
              <TextInput maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
            </Field>
            <Field label={t('checklist.source')} hint={t('checklist.source.hint')} required>
              <TextInput maxLength={400} value={source} onChange={(event) => setSource(event.target.value)} />
            </Field>
          </>
        )}
        {faults.length > 0 ? (
          <Callout tone="warning" live title={t('checklist.faults')}>
            <ChecklistFaults faults={faults} />
          </Callout>
        ) : (
          <ActProblem error={bring.error} />
        )}
      </Dialog>
    </>
  );
}

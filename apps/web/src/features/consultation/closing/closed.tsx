import type { ConsultationView, NoteContent } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { DescriptionList } from '../../../ui/lists.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../../parts/staff-frame/staff-place.tsx';
import { Disposition } from '../disposition.tsx';
import { CompareVersions } from '../../../parts/record/compare-versions.tsx';
import { NoteVersion } from '../../../parts/record/note-version.tsx';
import { PreviewDialog } from '../../../parts/record/preview-dialog.tsx';

interface ClosedProps {
  readonly view: ConsultationView;
  readonly isMine: boolean;
}

/** After the end: what was written, what follows, and amending with a reason. */
export function Closed({ view, isMine }: ClosedProps) {
  const t = useStaffText();
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const { readsNotes } = useStaff();
  // A clerk sees how it ended; the record is read by those who treat.
  const { data } = useRead('getNote', { params }, { enabled: readsNotes });
  const versions = (data?.versions ?? []).toSorted((one, other) => other.version - one.version);
  const latest = versions[0];
  return (
    <>
      <Disposition view={view} />
      {view.followUp !== null && (
        <Card title={t('close.followUp')}>
          <DescriptionList
            items={[
              { term: t('close.next'), value: view.followUp.next },
              { term: t('close.ifWorse'), value: view.followUp.ifWorse },
            ]}
          />
        </Card>
      )}
      {versions.length > 1 && <CompareVersions versions={versions} />}
      {versions.map((version) => (
        <NoteVersion key={version.id} version={version} />
      ))}
      {isMine && latest !== undefined && view.actions.includes('amendNote') && (
        <Amend key={latest.id} view={view} content={latest.content} />
      )}
    </>
  );
}

const parts = ['subjective', 'objective', 'assessment', 'plan'] as const;

function Amend({ view, content }: { readonly view: ConsultationView; readonly content: NoteContent }) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const [changed, setChanged] = useState(content);
  const [reason, setReason] = useState('');
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const preview = useAct('previewNote', { refresh: [] });
  const amend = useAct('amendNote', { onDone: () => setOpen(false) });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('note.amend')}</Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    amend.reset();
    preview.mutate({ params, body: { amendment: { content: changed, reason } } });
  };
  const finalise = (previewId: string) => {
    amend.mutate(
      { params, ifMatch: view.version, body: { content: changed, reason, previewId } },
      { onError: () => preview.reset() },
    );
  };
  return (
    <Card title={t('note.amend')} tone="key">
      <form className="staff-form" onSubmit={submit}>
        <p>{t('note.amend.hint')}</p>
        {parts.map((part) => (
          <Field key={part} label={t(`note.${part}`)} unmarked>
            <TextArea
              rows={2}
              className="note-area"
              value={changed[part]}
              onChange={(event) => setChanged({ ...changed, [part]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={t('note.amend.reason')} required>
          <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ActProblem error={amend.error ?? preview.error} />
        <div className="row">
          <Button type="submit" kind="primary" busy={preview.isPending}>
            {t('preview.open')}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
      <PreviewDialog
        preview={preview.data ?? null}
        onClose={preview.reset}
        isBusy={amend.isPending}
        confirm={t('note.amend.save')}
        onConfirm={finalise}
      />
    </Card>
  );
}

import type { ConsultationView, NoteContent } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { PreviewDialog } from '../../../parts/record/preview-dialog.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

const parts = ['subjective', 'objective', 'assessment', 'plan'] as const;

/** A later change: other words, why, a look at all of it, and a new version. */
export function Amend({ view, content }: { readonly view: ConsultationView; readonly content: NoteContent }) {
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

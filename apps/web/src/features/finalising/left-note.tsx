import type { UnfinalisedNote } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { PreviewDialog } from '../../parts/record/preview-dialog.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { useToast } from '../../ui/toast.tsx';

/** One note that waits: how long, for whom, and the way to finalise it. */
export function LeftNote({ note }: { readonly note: UnfinalisedNote }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  return (
    <Card
      title={`${note.patientName}（${t('staff.number', { number: note.patientNumber })}）`}
      aside={note.isOverdue && <Chip tone="care">{t('unfinalised.overdue')}</Chip>}
    >
      <DescriptionList
        items={[
          { term: t('unfinalised.doctor'), value: note.doctorName },
          { term: t('unfinalised.ended'), value: showDateTime(note.endedAt, language) },
          { term: t('unfinalised.saved'), value: showDateTime(note.savedAt, language) },
          ...(note.byRuleAt === null
            ? []
            : [{ term: t('unfinalised.byRule'), value: showDateTime(note.byRuleAt, language) }]),
        ]}
      />
      {note.isMine && (
        <ButtonLink kind="primary" href={`/staff/${clinicId}/consultations/${note.consultationId}`}>
          {t('unfinalised.open')}
        </ButtonLink>
      )}
      {note.mayFinaliseInPlace && <InPlace consultationId={note.consultationId} />}
    </Card>
  );
}

/** Finalising in place of a doctor who cannot: the reason, a look at all of it, then the confirmation. */
function InPlace({ consultationId }: { readonly consultationId: string }) {
  const t = useStaffText();
  const toast = useToast();
  const { clinicId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const params = { clinicId, consultationId };
  const preview = useAct('previewInPlace', { refresh: [] });
  const finalise = useAct('finaliseInPlace', { onDone: () => toast(t('unfinalised.done')) });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('unfinalised.inPlace')}</Button>
      </div>
    );
  }
  const look = (event: FormEvent): void => {
    event.preventDefault();
    finalise.reset();
    preview.mutate({ params });
  };
  const confirm = (previewId: string): void => {
    finalise.mutate({ params, body: { previewId, why } }, { onError: () => preview.reset() });
  };
  return (
    <form className="stack" onSubmit={look}>
      <Field label={t('unfinalised.why')} hint={t('unfinalised.why.hint')} required>
        <TextInput value={why} required onChange={(event) => setWhy(event.target.value)} />
      </Field>
      <ActProblem error={finalise.error ?? preview.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={preview.isPending} disabled={why.trim() === ''}>
          {t('preview.open')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('action.cancel')}
        </Button>
      </div>
      <PreviewDialog
        preview={preview.data ?? null}
        onClose={preview.reset}
        isBusy={finalise.isPending}
        confirm={t('unfinalised.confirm')}
        onConfirm={confirm}
      />
    </form>
  );
}

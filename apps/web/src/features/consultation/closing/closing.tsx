import type { Body, ConsultationView } from '@onshin/contract';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { CheckboxCard } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { showStretch } from '../../../lib/time/use-now.ts';
import { ChangeToTelephone } from '../call/change-to-telephone.tsx';
import { Disposition } from '../disposition.tsx';
import { MoveInPerson } from '../move-in-person.tsx';
import { PreviewDialog } from '../../../parts/record/preview-dialog.tsx';
import { NoteEditor } from '../note/note-editor.tsx';
import type { NoteDraft } from '../note/use-note-draft.ts';
import { NoteVersions } from './note-versions.tsx';
import { FollowUpFields } from './follow-up-fields.tsx';

type Closing = Body<'closeConsultation'>;
type Statement = 'attestsTwoWay' | 'patientWasExamined' | 'informationWasSufficient';

/** Confirm all with one press: note, follow-up and what the doctor answers for. */
export function Closing({ view, draft }: { readonly view: ConsultationView; readonly draft: NoteDraft }) {
  const t = useStaffText();
  const toast = useToast();
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const isCompleted = view.disposition === 'completed';
  const [followUp, setFollowUp] = useState<NonNullable<Closing['followUp']>>({
    next: '',
    method: 'online',
    ifWorse: `${view.clinicName} ${view.clinicPhone}`,
    isTold: true,
    continuation: 'yes',
  });
  const [statements, setStatements] = useState<Record<Statement, boolean>>({
    attestsTwoWay: isCompleted && (view.call?.twoWaySeconds ?? 0) > 0,
    // Where somebody acts for the patient they may be all the doctor saw: it is said by hand (S-V-head-b).
    patientWasExamined: (view.call?.examinationBegunAt ?? null) !== null && view.request.proxy === null,
    // The doctor's own judgement is made each time, never given beforehand (S-1-6-2-i).
    informationWasSufficient: false,
  });
  const [sufficiencyReason, setSufficiencyReason] = useState('');
  const [reasonNotExamined, setReasonNotExamined] = useState('');
  const preview = useAct('previewNote', { refresh: [] });
  const close = useAct('closeConsultation', { onDone: () => toast(t('close.done')) });
  // Finalised for them while they were away, nothing is left but to answer for the rest.
  const isFinalised = view.noteState === 'finalised';
  const isWritten =
    !isFinalised &&
    draft.content !== null &&
    [draft.content.subjective, draft.content.objective, draft.content.assessment, draft.content.plan].some(
      (part) => part.trim() !== '',
    );
  const hasNext = !isCompleted || (followUp.next.trim() !== '' && followUp.ifWorse.trim() !== '');
  const handover = <MoveInPerson view={view} />;
  const remedyFor = (code: string) => (code.startsWith('handoff') ? handover : null);
  // What is looked at is what was saved: nothing else can be finalised.
  const show = async (): Promise<void> => {
    close.reset();
    await draft.save();
    preview.mutate({ params, body: { amendment: null } });
  };
  const send = (previewId: string | null): void => {
    close.mutate(
      {
        params,
        ifMatch: view.version,
        body: {
          previewId,
          followUp: hasNext && followUp.next.trim() !== '' ? followUp : null,
          ...statements,
          sufficiencyReason,
          reasonNotExamined,
        },
      },
      { onError: () => preview.reset() },
    );
  };
  return (
    <div className="staff-columns">
      <div>
        <Disposition view={view} />
        {isFinalised ? (
          <>
            <Callout title={t('close.alreadyFinalised')} />
            <NoteVersions view={view} isMine />
          </>
        ) : (
          <Card title={t('call.tab.note')}>
            <NoteEditor draft={draft} at={params} />
          </Card>
        )}
      </div>
      <div>
        {view.call !== null && (
          <Card
            title={t('close.twoWay')}
            aside={
              <Chip tone={view.call.reportedByBothEnds ? 'good' : 'care'}>
                {t(view.call.reportedByBothEnds ? 'close.bothEnds' : 'close.oneEnd')}
              </Chip>
            }
          >
            <p className="close-seconds">{showStretch(view.call.twoWaySeconds * 1000)}</p>
          </Card>
        )}
        <Card title={t('close.followUp')}>
          <FollowUpFields value={followUp} onChange={setFollowUp} required={isCompleted} />
        </Card>
        <Card title={t('close.title')} tone="key">
          <p>{t('close.statements')}</p>
          <div className="choices">
            {(isCompleted || followUp.next.trim() !== '') && (
              <CheckboxCard
                label={t('close.told')}
                checked={followUp.isTold}
                onChange={(isTold) => setFollowUp({ ...followUp, isTold })}
              />
            )}
            {isCompleted && (
              <CheckboxCard
                label={t('close.attest')}
                checked={statements.attestsTwoWay}
                onChange={(attestsTwoWay) => setStatements({ ...statements, attestsTwoWay })}
              />
            )}
            <CheckboxCard
              label={t('close.examined')}
              checked={statements.patientWasExamined}
              onChange={(patientWasExamined) => setStatements({ ...statements, patientWasExamined })}
            />
            <CheckboxCard
              label={t('close.sufficient')}
              checked={statements.informationWasSufficient}
              onChange={(informationWasSufficient) =>
                setStatements({ ...statements, informationWasSufficient })
              }
            />
          </div>
          {(view.request.proxy !== null || isCompleted) && !statements.patientWasExamined && (
            <Field label={t('close.notExamined')}>
              <TextArea
                rows={2}
                value={reasonNotExamined}
                onChange={(event) => setReasonNotExamined(event.target.value)}
              />
            </Field>
          )}
          <Field label={t('close.sufficiencyReason')}>
            <TextArea
              rows={2}
              value={sufficiencyReason}
              onChange={(event) => setSufficiencyReason(event.target.value)}
            />
          </Field>
          {!isWritten && !isFinalised && <Callout tone="warning" title={t('close.needNote')} />}
          {!hasNext && <Callout tone="warning" title={t('close.needNext')} />}
          <ActProblem error={close.error ?? preview.error} remedyFor={remedyFor} />
          <Button
            kind="primary"
            wide
            icon={<CircleCheck aria-hidden="true" />}
            busy={isFinalised ? close.isPending : preview.isPending}
            disabled={(!isWritten && !isFinalised) || !hasNext || draft.state === 'stale'}
            onClick={() => (isFinalised ? send(null) : void show())}
          >
            {t(isFinalised ? 'close.onlyClose' : 'preview.open')}
          </Button>
          <PreviewDialog
            preview={preview.data ?? null}
            onClose={preview.reset}
            isBusy={close.isPending}
            confirm={t('close.confirm')}
            onConfirm={send}
          />
        </Card>
        <div className="row">
          {view.disposition !== 'changedToTelephone' && (
            <ChangeToTelephone
              view={view}
              renderOpener={(open) => <Button onClick={open}>{t('call.telephone')}</Button>}
            />
          )}
          {handover}
        </div>
      </div>
    </div>
  );
}

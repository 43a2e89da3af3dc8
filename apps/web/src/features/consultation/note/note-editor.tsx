import { showTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea, TextInput } from '../../../ui/inputs.tsx';
import { Skeleton } from '../../../ui/loading.tsx';
import { ProblemNotice } from '../../../parts/problem-notice/problem-notice.tsx';
import { NoteHeader } from '../../../parts/record/note-header.tsx';
import { WaitingEntries } from './waiting-entries.tsx';
import type { NoteDraft } from './use-note-draft.ts';

const parts = ['subjective', 'objective', 'assessment', 'plan'] as const;

interface NoteEditorProps {
  readonly draft: NoteDraft;
  readonly at: { readonly clinicId: string; readonly consultationId: string };
}

/** The note while it is written: it saves itself, and its legal header writes itself. */
export function NoteEditor({ draft, at }: NoteEditorProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { content, note, state, savedAt } = draft;
  if (content === null) {
    return note.error === null ? <Skeleton lines={6} /> : <ProblemNotice error={note.error} />;
  }
  return (
    <div className="note">
      <WaitingEntries at={at} draft={draft} />
      <p className="note-state staff-small soft" role="status">
        {state === 'saving' && t('note.saving')}
        {(state === 'unsaved' || state === 'failed') && t('note.unsaved')}
        {state === 'clean' && savedAt !== null && t('note.saved', { time: showTime(savedAt, language) })}
      </p>
      {state === 'stale' && (
        <Callout tone="warning" live title={t('note.stale')}>
          <div className="row">
            <Button small onClick={() => void draft.resolve('mine')}>
              {t('note.keepMine')}
            </Button>
            <Button small onClick={() => void draft.resolve('theirs')}>
              {t('note.takeTheirs')}
            </Button>
          </div>
        </Callout>
      )}
      <Field label={t('note.problem')} unmarked>
        <TextInput
          value={content.problem}
          onChange={(event) => draft.change({ problem: event.target.value })}
        />
      </Field>
      {parts.map((part) => (
        <Field key={part} label={t(`note.${part}`)} unmarked>
          <TextArea
            rows={2}
            className="note-area"
            value={content[part]}
            onChange={(event) => draft.change({ [part]: event.target.value })}
          />
        </Field>
      ))}
      {note.data !== undefined && <NoteHeader lines={note.data.header} />}
    </div>
  );
}

import type { EntryLine } from '@onshin/contract';
import { showTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useAct, useRead } from '../../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { noteParts } from '../../../parts/record/note-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { DescriptionList } from '../../../ui/lists.tsx';
import type { NoteDraft } from './use-note-draft.ts';

interface WaitingEntriesProps {
  readonly at: { readonly clinicId: string; readonly consultationId: string };
  readonly draft: NoteDraft;
}

/** What was entered for the doctor and waits: opened one by one, approved into the note or sent back with a word. */
export function WaitingEntries({ at, draft }: WaitingEntriesProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { data } = useRead('listEntries', { params: at }, { every: 15_000 });
  const [chosen, setChosen] = useState<EntryLine | null>(null);
  const open = useAct('openEntry', { refresh: [] });
  const waiting = (data?.entries ?? []).filter(({ state }) => state === 'waiting');
  const partsOf = (entry: EntryLine) =>
    noteParts
      .filter((part) => entry.parts.includes(part))
      .map((part) => t(`note.${part}`))
      .join('、');
  const leave = (): void => {
    setChosen(null);
    open.reset();
  };
  if (waiting.length === 0 && chosen === null) return null;
  return (
    <Callout tone="warning" title={t('behalf.waiting.title', { count: waiting.length })}>
      <ul className="stack">
        {waiting.map((entry) => (
          <li key={entry.id} className="row">
            <span>
              {t('behalf.waiting.line', {
                name: entry.enteredBy,
                at: showTime(entry.enteredAt, language),
                parts: partsOf(entry),
              })}
            </span>
            <Button
              small
              busy={open.isPending && chosen?.id === entry.id}
              onClick={() => {
                setChosen(entry);
                open.mutate({ params: { ...at, entryId: entry.id } });
              }}
            >
              {t('behalf.open')}
            </Button>
          </li>
        ))}
      </ul>
      <ActProblem error={open.error} />
      {chosen !== null && open.data !== undefined && (
        <Opened at={at} entry={chosen} opened={open.data} draft={draft} onLeave={leave} />
      )}
    </Callout>
  );
}

interface OpenedProps extends WaitingEntriesProps {
  readonly entry: EntryLine;
  readonly opened: { readonly openingId: string; readonly content: Partial<Record<string, string>> };
  readonly onLeave: () => void;
}

function Opened({ at, entry, opened, draft, onLeave }: OpenedProps) {
  const t = useStaffText();
  const [word, setWord] = useState('');
  const decide = useAct('decideEntry');
  const send = async (how: 'approved' | 'sentBack'): Promise<void> => {
    // One's own words first: what is approved stands below them.
    await draft.save();
    await decide.mutateAsync({
      params: { ...at, entryId: entry.id },
      body: { openingId: opened.openingId, how, word: how === 'sentBack' ? word : '' },
    });
    if (how === 'approved') await draft.resolve('theirs');
    onLeave();
  };
  return (
    <Dialog
      title={t('behalf.opened.title', { name: entry.enteredBy })}
      isOpen
      onClose={onLeave}
      action={
        <Button
          kind="primary"
          busy={decide.isPending}
          onClick={() => void send('approved').catch(() => undefined)}
        >
          {t('behalf.approve')}
        </Button>
      }
    >
      <DescriptionList
        items={noteParts
          .filter((part) => opened.content[part] !== undefined)
          .map((part) => ({ term: t(`note.${part}`), value: opened.content[part] }))}
      />
      <Field label={t('behalf.sendBack.word')}>
        <TextInput value={word} onChange={(event) => setWord(event.target.value)} />
      </Field>
      <div>
        <Button
          disabled={word.trim() === ''}
          busy={decide.isPending}
          onClick={() => void send('sentBack').catch(() => undefined)}
        >
          {t('behalf.sendBack')}
        </Button>
      </div>
      <ActProblem error={decide.error} />
    </Dialog>
  );
}

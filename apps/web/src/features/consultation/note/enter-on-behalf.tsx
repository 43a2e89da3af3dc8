import type { ConsultationView, EntryLine, NotePart } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { noteParts } from '../../../parts/record/note-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { DescriptionList } from '../../../ui/lists.tsx';

type Words = Partial<Record<NotePart, string>>;

/** For whoever may enter for this doctor: the parts they were granted, and what became of what they entered. */
export function EnterOnBehalf({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const grants = useRead('listEntryGrants', { params: { clinicId: view.clinicId } });
  const entries = useRead('listEntries', { params }, { every: 15_000 });
  const [replaced, setReplaced] = useState<EntryLine | null>(null);
  const mine = (grants.data?.grants ?? []).filter(
    ({ isMine, doctorStaffId }) => isMine && doctorStaffId === view.doctor?.staffId,
  );
  // One grant at a time: an act rests on one of them.
  const widest = mine.toSorted((one, other) => other.parts.length - one.parts.length)[0];
  const own = (entries.data?.entries ?? []).filter(({ isMine }) => isMine);
  if (widest === undefined && own.length === 0) return null;
  return (
    <Card title={t('behalf.enter.title', { doctor: view.doctor?.name ?? '' })}>
      <p className="soft">{t('behalf.enter.lead')}</p>
      {own.map((entry) => (
        <OwnEntry key={entry.id} entry={entry} onAgain={() => setReplaced(entry)} />
      ))}
      {widest !== undefined && view.noteState !== 'finalised' && (
        <EntryForm
          key={replaced?.id ?? own.length}
          params={params}
          parts={noteParts.filter((part) => widest.parts.includes(part))}
          replaced={replaced}
          onDone={() => setReplaced(null)}
        />
      )}
    </Card>
  );
}

const tones = { waiting: 'care', approved: 'good', sentBack: 'bad', replaced: 'neutral' } as const;

function OwnEntry({ entry, onAgain }: { readonly entry: EntryLine; readonly onAgain: () => void }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { content, state, word, enteredAt } = entry;
  return (
    <section className="task">
      <span className="row">
        <Chip tone={tones[state]}>{t(`behalf.state.${state}`)}</Chip>
        <span className="soft staff-small">{showDateTime(enteredAt, language)}</span>
      </span>
      <DescriptionList
        items={noteParts
          .filter((part) => content?.[part] !== undefined)
          .map((part) => ({ term: t(`note.${part}`), value: content?.[part] }))}
      />
      {word !== '' && <p>{t('behalf.word', { word })}</p>}
      {(state === 'sentBack' || state === 'waiting') && (
        <Button small onClick={onAgain}>
          {t('behalf.enter.again')}
        </Button>
      )}
    </section>
  );
}

interface EntryFormProps {
  readonly params: { readonly clinicId: string; readonly consultationId: string };
  readonly parts: readonly NotePart[];
  readonly replaced: EntryLine | null;
  readonly onDone: () => void;
}

function EntryForm({ params, parts, replaced, onDone }: EntryFormProps) {
  const t = useStaffText();
  const [words, setWords] = useState<Words>(replaced?.content ?? {});
  const filled = parts.filter((part) => (words[part] ?? '').trim() !== '');
  const enter = useAct('enterOnBehalf', {
    onDone: () => {
      setWords({});
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const content = Object.fromEntries(filled.map((part) => [part, words[part]])) as Words;
    enter.mutate({ params, body: { content, replaces: replaced?.id ?? null } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {parts.map((part) => (
        <Field key={part} label={t(`note.${part}`)} unmarked>
          <TextArea
            rows={2}
            className="note-area"
            value={words[part] ?? ''}
            onChange={(event) => setWords({ ...words, [part]: event.target.value })}
          />
        </Field>
      ))}
      <ActProblem error={enter.error} />
      <div>
        <Button type="submit" kind="primary" busy={enter.isPending} disabled={filled.length === 0}>
          {t('behalf.enter.send')}
        </Button>
      </div>
    </form>
  );
}

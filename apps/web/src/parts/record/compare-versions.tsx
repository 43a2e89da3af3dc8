import type { NoteView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { differenceOf, type Stretch } from './difference.ts';
import { noteParts } from './note-parts.ts';

type Version = NoteView['versions'][number];

interface Row {
  readonly key: string;
  readonly label: string;
  readonly stretches: readonly Stretch[];
}

/** Any two versions beside each other: what was taken out and what was put in (A-7.1-C-3-1). */
export function CompareVersions({ versions }: { readonly versions: readonly Version[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const inOrder = versions.toSorted((one, other) => one.version - other.version);
  const [from, setFrom] = useState(inOrder.at(-2)?.id ?? '');
  const [to, setTo] = useState(inOrder.at(-1)?.id ?? '');
  const rows = useRows(
    inOrder.find(({ id }) => id === from),
    inOrder.find(({ id }) => id === to),
  );
  const options = inOrder.map(({ id, version, finalisedAt, finaliser }) => ({
    value: id,
    label: t('compare.option', { version, at: showDateTime(finalisedAt, language), name: finaliser }),
  }));
  return (
    <Card title={t('compare.title')}>
      <div className="staff-pair">
        <Field label={t('compare.older')} unmarked>
          <Select options={options} value={from} onChange={setFrom} />
        </Field>
        <Field label={t('compare.newer')} unmarked>
          <Select options={options} value={to} onChange={setTo} />
        </Field>
      </div>
      <div aria-live="polite">
        {rows.length === 0 ? (
          <p className="soft">{t('compare.same')}</p>
        ) : (
          <>
            <p className="soft staff-small">{t('compare.legend')}</p>
            {rows.map((row) => (
              <section key={row.key} className="compare">
                <h3>{row.label}</h3>
                <Side stretches={row.stretches} shows="removed" />
                <Side stretches={row.stretches} shows="added" />
              </section>
            ))}
          </>
        )}
      </div>
    </Card>
  );
}

/** The parts that differ, those of the header that writes itself among them. */
function useRows(before: Version | undefined, after: Version | undefined): Row[] {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  if (before === undefined || after === undefined) return [];
  const written = noteParts.map((part) => ({
    key: part,
    label: t(`note.${part}`),
    texts: [before.content[part], after.content[part]] as const,
  }));
  const keys = [...new Set([...before.header, ...after.header].map(({ key }) => key))];
  const byItself = keys.map((key) => {
    const lines = [before, after].map(({ header }) => header.find((line) => line.key === key));
    return {
      key,
      label: (lines[0] ?? lines[1])?.label[tag] ?? '',
      texts: [lines[0]?.value[tag] ?? '', lines[1]?.value[tag] ?? ''] as const,
    };
  });
  return [...written, ...byItself]
    .filter(({ texts: [one, other] }) => one !== other)
    .map(({ key, label, texts }) => ({ key, label, stretches: differenceOf(...texts) }));
}

interface SideProps {
  readonly stretches: readonly Stretch[];
  readonly shows: 'removed' | 'added';
}

/** One version, with what the other has not; told by line and sign, so that it needs no colour. */
function Side({ stretches, shows }: SideProps) {
  const t = useStaffText();
  const Mark = shows === 'removed' ? 'del' : 'ins';
  return (
    <p className="compare-side">
      {stretches
        .filter(({ kind }) => kind === 'same' || kind === shows)
        .map(({ kind, text }, place) =>
          kind === 'same' ? (
            <span key={place}>{text}</span>
          ) : (
            <Mark key={place}>
              <span className="only-heard">{t(`compare.${shows}`)}: </span>
              {text}
              <span className="only-heard"> ({t('compare.end')})</span>
            </Mark>
          ),
        )}
    </p>
  );
}

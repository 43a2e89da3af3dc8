import type { ChecklistView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';

const tones = { met: 'good', peopleToo: 'key', notYet: 'care', notInEdition: 'neutral' } as const;

/** One list with the answer to each point, and by which way each clause in it is met. */
export function ChecklistCard({ list }: { readonly list: ChecklistView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  return (
    <Card title={list.title}>
      <p className="soft">
        {list.source}・
        {t('checklist.brought', { by: list.broughtBy, at: showDateTime(list.broughtAt, language) })}
      </p>
      <DataTable
        caption={list.title}
        rows={list.points}
        keyOf={({ no }) => no}
        columns={[
          { key: 'no', label: t('checklist.no'), cell: ({ no }) => no },
          { key: 'text', label: t('checklist.text'), cell: ({ text }) => text },
          {
            key: 'answer',
            label: t('checklist.answer'),
            cell: ({ answer }) => answered(answer, t(`checklist.answer.${answer}`)),
          },
          {
            key: 'ways',
            label: t('checklist.ways'),
            cell: ({ ways }) => listed(ways, tag),
          },
        ]}
      />
    </Card>
  );
}

type Point = ChecklistView['points'][number];

function answered(answer: Point['answer'], words: string) {
  return <Chip tone={tones[answer]}>{words}</Chip>;
}

function listed(ways: Point['ways'], tag: 'ja' | 'en') {
  return (
    <ul className="checklist-ways">
      {ways.map(({ clauseId, section, how }) => (
        <li key={clauseId}>
          {how[tag]} <span className="soft">{`${section} ${clauseId}`}</span>
        </li>
      ))}
    </ul>
  );
}

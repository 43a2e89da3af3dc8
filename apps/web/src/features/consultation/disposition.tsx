import type { ConsultationView } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

/** How it ended otherwise than by being completed, with what was said and who was told. */
export function Disposition({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { disposition, dispositionDetail, handoff } = view;
  if (disposition === null || disposition === 'completed') return null;
  const items = [
    { term: t('move.where'), value: handoff?.where ?? '' },
    { term: t('move.informed'), value: handoff?.informed ?? '' },
    { term: t('move.information'), value: handoff?.information ?? '' },
    { term: t('move.urgent'), value: handoff?.urgentAdvice ?? '' },
  ].filter(({ value }) => value !== '');
  return (
    <Callout title={t(`staff.disposition.${disposition}`)}>
      {dispositionDetail !== null && dispositionDetail !== '' && <p>{dispositionDetail}</p>}
      {items.length > 0 && <DescriptionList items={items} />}
    </Callout>
  );
}

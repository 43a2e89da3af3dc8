import { useStaffText } from '../../lib/text/text-provider.tsx';
import { placeOf } from './checklist-faults.ts';

const codes = ['notAList', 'textMissing', 'numberTwice', 'clausesMissing', 'unknownClause'] as const;

interface ChecklistFaultsProps {
  readonly faults: readonly { readonly path: string; readonly message: string }[];
}

/** Every fault of a list at once, each at its place. */
export function ChecklistFaults({ faults }: ChecklistFaultsProps) {
  const t = useStaffText();
  return (
    <ul>
      {faults.map(({ path, message }) => {
        const { point, part } = placeOf(path);
        const code = codes.find((each) => each === message) ?? 'notAList';
        const place = point === null ? '' : t('checklist.fault.point', { point });
        return (
          <li key={`${path} ${message}`}>
            {place} {t(`checklist.part.${part}`)}: {t(`checklist.fault.${code}`)}
          </li>
        );
      })}
    </ul>
  );
}

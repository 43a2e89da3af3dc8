import { showCivilDate } from '@onshin/text/dates';
import type { Knowledge } from '@onshin/contract';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ageOn, today } from './civil-day.ts';

interface Person {
  readonly birthDate: string;
  readonly sex: 'male' | 'female' | 'other' | 'unknown';
}

/** Age, sex and birth date in one line: what keeps two people of one name apart. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <>
      {t('staff.age', { age: ageOn(person.birthDate, today()) })}・{t(`staff.sex.${person.sex}`)}・
      {t('staff.born', { date: showCivilDate(person.birthDate, language) })}
    </>
  );
}

/** Which things are known, that there are none, or that it is unknown: three different answers. */
export function KnownThings({ value }: { readonly value: Knowledge }) {
  const t = useStaffText();
  if (value.state === 'none') return <Chip tone="good">{t('staff.none')}</Chip>;
  if (value.state === 'unknown') return <Chip tone="care">{t('staff.unknown')}</Chip>;
  return <>{value.entries.join('、')}</>;
}

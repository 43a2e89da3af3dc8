import './password.css';
import { type PasswordFault, passwordFaults, type PasswordPolicy } from '@onshin/domain';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useStaffText } from '../../lib/text/text-provider.tsx';

const rules = [
  ['tooShort', 'setUp.rule.length'],
  ['notMixed', 'setUp.rule.mixed'],
  ['repetitive', 'setUp.rule.variety'],
  ['containsName', 'setUp.rule.name'],
  ['containsDate', 'setUp.rule.date'],
] as const satisfies readonly (readonly [PasswordFault, string])[];

interface PasswordRulesProps {
  readonly password: string;
  readonly policy: PasswordPolicy;
  /** Names and addresses the password must not lean on. */
  readonly about: readonly string[];
}

/** The rules in words, each marked while one writes. The server judges by the same rules and has the last word. */
export function PasswordRules({ password, policy, about }: PasswordRulesProps) {
  const t = useStaffText();
  const faults = passwordFaults(password, { policy, about });
  return (
    <ul className="rules" aria-label={t('setUp.rules')}>
      {rules.map(([fault, key]) => {
        const isMet = password !== '' && !faults.includes(fault);
        return (
          <li key={fault} className={isMet ? 'rule-met' : undefined}>
            {isMet ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <span>{key === 'setUp.rule.length' ? t(key, { length: policy.length }) : t(key)}</span>
            <span className="only-heard">{t(isMet ? 'setUp.rule.met' : 'setUp.rule.open')}</span>
          </li>
        );
      })}
    </ul>
  );
}

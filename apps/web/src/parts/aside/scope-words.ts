import type { HelpScope } from '@onshin/contract';
import { useAsideText } from './aside-text.ts';

/** Words for what somebody helps with; whoever agrees in the patient's place does the rest as well. */
export function useScopeWords(): (scopes: readonly HelpScope[]) => string {
  const t = useAsideText();
  return (scopes) => {
    if (scopes.includes('proxy')) return t('helpers.scope.proxy');
    const [one, other] = scopes.map((scope) => t(`helpers.scope.${scope}`));
    return other === undefined ? (one ?? '') : t('helpers.and', { one: one ?? '', other });
  };
}

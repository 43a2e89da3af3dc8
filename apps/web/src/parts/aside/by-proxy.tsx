import { useAsideText } from './aside-text.ts';

/** Says who agreed in the patient's place; it is never shown as the patient's own word. */
export function ByProxy({ proxy }: { readonly proxy: { readonly name: string; readonly relation: string } }) {
  const t = useAsideText();
  return <p>{t('helpers.byProxy', { name: proxy.name, relation: proxy.relation })}</p>;
}

import type { RequestBody } from '@onshin/contract';

type Proxy = RequestBody['proxy'];

/** Whoever writes in the patient's place, while it is being said; null where the patient writes. */
export interface OpenProxy {
  readonly relation: string;
  readonly ground: NonNullable<Proxy>['ground'] | null;
}

/** As it is handed in; `open` while something is missing. */
export function proxyOf(proxy: OpenProxy | null): Proxy | 'open' {
  if (proxy === null) return null;
  const relation = proxy.relation.trim();
  return proxy.ground === null || relation === '' ? 'open' : { relation, ground: proxy.ground };
}

/** How somebody was authenticated elsewhere: what an identity provider asserts in its ID token (OpenID Connect, RFC 8176). */
export interface AssertedFactors {
  /** Methods, such as `pwd`, `otp`, `mfa`. */
  readonly amr: readonly string[];
  /** The provider's own word for how sure it was. */
  readonly acr: string | null;
}

type FactorKind = 'knowledge' | 'possession' | 'inherence';

const kinds = new Map<string, FactorKind>(
  Object.entries({
    pwd: 'knowledge',
    pin: 'knowledge',
    kba: 'knowledge',
    otp: 'possession',
    sms: 'possession',
    tel: 'possession',
    swk: 'possession',
    hwk: 'possession',
    sc: 'possession',
    pop: 'possession',
    face: 'inherence',
    fpt: 'inherence',
    iris: 'inherence',
    retina: 'inherence',
    vbm: 'inherence',
  }),
);

/**
 * Whether a provider asserts two factors of different kinds (A-6.5-C-12; one sign-on for several systems is enough where
 * its first sign-in had two, A-6.5-B-2). It says `mfa`, or names methods of two kinds, or a class the operator of this
 * server has found to mean as much. What it leaves unsaid is not taken for granted.
 *
 * @param acceptedClasses values of `acr` that stand for two factors at this provider
 */
export function assertsTwoFactors(
  { amr, acr }: AssertedFactors,
  acceptedClasses: readonly string[] = [],
): boolean {
  if (acr !== null && acceptedClasses.includes(acr)) return true;
  if (amr.includes('mfa')) return true;
  return new Set(amr.map((method) => kinds.get(method)).filter((kind) => kind !== undefined)).size >= 2;
}

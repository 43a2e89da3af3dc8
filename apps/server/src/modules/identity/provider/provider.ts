import type { AssertedFactors } from '@onshin/domain';
import * as oidc from 'openid-client';
import { ProblemError } from '../../../platform/problem-error.ts';

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends people back to. */
  readonly redirectUri: string;
}

/** What has to be kept between sending somebody to the provider and their coming back. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider says it has before it, and how it knows. */
export interface Asserted extends AssertedFactors {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
}

/** Seconds for each word with the provider; nobody waits longer than this for a door. */
const patience = 5;
/** Seconds since the provider itself last asked for the factors: a terminal left open there opens nothing here (A-6.5-B-2). */
export const freshness = 300;

export interface Provider {
  send(): Promise<{ readonly url: string; readonly errand: Errand }>;
  /**
   * What came back with somebody.
   *
   * @param answer the query the provider sent them back with, such as `?code=…&state=…`
   * @throws ProblemError `signInFailed` where it is not an answer to this errand, `providerUnavailable` where nobody answers
   */
  receive(answer: string, errand: Errand): Promise<Asserted>;
}

/** The hospital's identity provider, found by its published description when it is first needed. */
export function openProvider(settings: ProviderSettings): Provider {
  let found: oidc.Configuration | null = null;
  const discover = async (): Promise<oidc.Configuration> => {
    if (found !== null) return found;
    const issuer = new URL(settings.issuer);
    try {
      found = await oidc.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        // Only an address of this machine is ever without TLS; settings refuse any other in real mode.
        ...(issuer.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {}),
        timeout: patience,
      });
    } catch {
      throw new ProblemError('providerUnavailable');
    }
    return found;
  };
  return {
    async send() {
      const configuration = await discover();
      const errand = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: settings.redirectUri,
        scope: 'openid email',
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: 'S256',
        max_age: String(freshness),
      });
      return { url: url.href, errand };
    },
    async receive(answer, errand) {
      const configuration = await discover();
      const returned = new URL(settings.redirectUri);
      returned.search = answer;
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, returned, {
          pkceCodeVerifier: errand.verifier,
          expectedState: errand.state,
          expectedNonce: errand.nonce,
          idTokenExpected: true,
          maxAge: freshness,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new ProblemError('signInFailed');
        return assertedBy(claims);
      } catch (error) {
        if (error instanceof TypeError) throw new ProblemError('providerUnavailable');
        throw new ProblemError('signInFailed');
      }
    },
  };
}

function assertedBy(claims: oidc.IDToken): Asserted {
  const amr = claims['amr'];
  const acr = claims['acr'];
  const email = claims['email'];
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof email === 'string' ? email : null,
    isEmailVerified: claims['email_verified'] === true,
    amr: Array.isArray(amr) ? amr.filter((each) => typeof each === 'string') : [],
    acr: typeof acr === 'string' ? acr : null,
  };
}

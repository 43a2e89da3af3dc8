import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { freePort } from './http-person.ts';

/** Somebody the provider knows, and what it asserts of how they signed in there. */
export interface KnownPerson {
  readonly subject: string;
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly amr: readonly string[];
  readonly acr?: string;
  /** Seconds since they showed their factors there. */
  readonly since?: number;
}

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who sits before the provider's sign-in page from now on. */
  sit(person: KnownPerson): void;
  /** Follows somebody from the address they were sent to until they are sent back; returns the query they bring along. */
  answerTo(url: string): Promise<string>;
  close(): Promise<void>;
}

/** A whole OpenID provider on this machine; in place of its sign-in page somebody has signed in already. */
export async function openTestProvider(redirectUri: string): Promise<TestProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const client = { clientId: 'onshin', clientSecret: 'a secret of this test alone, long enough' };
  const people = new Map<string, KnownPerson>();
  let seated: KnownPerson | null = null;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['of this test alone'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, subject) => {
      const person = people.get(subject);
      return {
        accountId: subject,
        claims: () => ({
          sub: subject,
          ...(person === undefined
            ? {}
            : { email: person.email, email_verified: person.isEmailVerified, amr: [...person.amr] }),
          ...(person?.acr === undefined ? {} : { acr: person.acr }),
        }),
      };
    },
    // Whoever comes from our own client has agreed to that.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 60, IdToken: 60 },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/') || seated === null) return await next();
    people.set(seated.subject, seated);
    const ts = Math.floor(Date.now() / 1000) - (seated.since ?? 0);
    await provider.interactionFinished(context.req, context.res, {
      login: {
        accountId: seated.subject,
        amr: [...seated.amr],
        ts,
        ...(seated.acr === undefined ? {} : { acr: seated.acr }),
      },
    });
    context.respond = false;
    return undefined;
  });
  const server: Server = createServer(provider.callback() as Parameters<typeof createServer>[1]);
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    issuer,
    ...client,
    sit: (person) => {
      seated = person;
    },
    async answerTo(url) {
      const cookies = new Map<string, string>();
      let at = new URL(url);
      for (let hops = 0; hops < 8; hops += 1) {
        const answer = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const line of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (value === '') cookies.delete(name);
          else cookies.set(name, value);
        }
        at = new URL(answer.headers.get('location') ?? '', at);
        if (at.href.startsWith(redirectUri)) return at.search;
        if (at.origin !== issuer) throw new Error(`The provider led to ${at.origin}`);
      }
      throw new Error('The provider sent nobody back');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

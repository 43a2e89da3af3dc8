import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, instant } from '../values.ts';
import { token } from './sign-in-values.ts';

const kind = z.enum(['device', 'hpki']);
const said = {
  /** Whom it names, as written in it. */
  subject: z.string(),
  issuer: z.string(),
  /** SHA-256, hexadecimal. */
  fingerprint: z.string(),
  endsAt: instant,
  kind,
  /** The profession an HPKI certificate names (hcRole). */
  profession: z.string().nullable(),
};

export const certificateView = z.object({
  id,
  ...said,
  registeredAt: instant,
  status: z.enum(['waiting', 'approved', 'expired', 'ended']),
});
export type CertificateView = z.infer<typeof certificateView>;

export const getOwnCertificates = operation('getOwnCertificates', {
  tag: 'identity',
  summary: 'The client certificate this connection shows, and those bound to oneself',
  answer: z.object({
    shown: z.object({ ...said, isRegistered: z.boolean() }).nullable(),
    certificates: z.array(certificateView),
  }),
});
export const registerCertificate = operation('registerCertificate', {
  tag: 'identity',
  summary: 'Bind the certificate of this connection to oneself; somebody else approves it',
  answer: z.object({}),
});
export const confirmSignInCertificate = operation('confirmSignInCertificate', {
  tag: 'identity',
  summary: 'Second factor of staff: an approved certificate this connection shows',
  body: z.strictObject({ ticket: token }),
  answer: z.object({ goTo: z.string() }),
});

export const listCertificates = operation('listCertificates', {
  tag: 'clinic',
  summary: 'The client certificates of the clinic’s people',
  params: { clinicId: id },
  answer: z.object({
    people: z.array(z.object({ staffId: id, name: z.string(), certificates: z.array(certificateView) })),
  }),
});
export const decideCertificate = operation('decideCertificate', {
  tag: 'clinic',
  summary: 'Say that a certificate is the person’s, or end it for good; nobody approves their own',
  params: { clinicId: id, certificateId: id },
  body: z.strictObject({ decision: z.enum(['approve', 'end']) }),
  answer: z.object({}),
});

const network = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]);
const networkPolicy = {
  /** Networks of the clinic itself, such as `192.168.10.0/24`. */
  insideNetworks: z.array(network).max(50),
  /** Whether staff coming from anywhere else must show a certificate bound to them. */
  certificateFromOutside: z.boolean(),
};
export const getNetworkPolicy = operation('getNetworkPolicy', {
  tag: 'clinic',
  summary: 'From where the clinic’s staff may work, and from where this call came',
  params: { clinicId: id },
  answer: z.object({
    ...networkPolicy,
    here: z.object({
      address: z.string(),
      transport: z.enum(['TLSv1.3', 'TLSv1.2', 'none']).nullable(),
      certificate: z.boolean(),
    }),
    /** How the listener itself speaks TLS; null where a proxy in front does. */
    listener: z
      .object({ minimum: z.enum(['1.3', '1.2']), reason: z.string().nullable(), certificateEndsAt: instant })
      .nullable(),
  }),
});
export const changeNetworkPolicy = operation('changeNetworkPolicy', {
  tag: 'clinic',
  summary: 'Say from where the clinic’s staff may work',
  params: { clinicId: id },
  body: z.strictObject(networkPolicy),
  answer: z.object({}),
});

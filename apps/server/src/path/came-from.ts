import { isIP } from 'node:net';

/** A certificate the other end of TLS has proven to hold, of an authority this server trusts. */
export interface ShownCertificate {
  /** SHA-256 of the certificate. */
  readonly fingerprint: Buffer;
  /** The certificate itself, DER. */
  readonly der: Buffer;
}

/** From where a call came, as far as this server or the proxy it trusts saw it. */
export interface CameFrom {
  readonly address: string;
  /** The version of TLS it came over; `none` without TLS, null where nobody said. */
  readonly transport: 'TLSv1.3' | 'TLSv1.2' | 'none' | null;
  readonly certificate: ShownCertificate | null;
}

/** The address as the database takes one; an address nobody can place is outside every network. */
export const addressIn = ({ address }: CameFrom): string | null => (isIP(address) === 0 ? null : address);

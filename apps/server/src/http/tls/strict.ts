import { constants } from 'node:crypto';
import type { SecureContextOptions } from 'node:tls';

/** The lowest version of TLS a listener takes. */
export type TlsFloor = '1.3' | '1.2';

// 電子政府推奨暗号 in the order of the "high-security type" of the TLS configuration guideline (A-6.11-C-10d): forward
// secrecy, an authenticated cipher, and the longer key first.
const ofTls13 = ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'];
const ofTls12 = [
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
];

/**
 * What a listener agrees to: TLS 1.3 alone (A-6.11-C-10a), or 1.2 as well with the strict list where a setting says so
 * (A-6.11-C-10c). Never less, never renegotiated.
 */
export function strictOptions(floor: TlsFloor): SecureContextOptions {
  return {
    minVersion: floor === '1.2' ? 'TLSv1.2' : 'TLSv1.3',
    maxVersion: 'TLSv1.3',
    ciphers: (floor === '1.2' ? [...ofTls13, ...ofTls12] : ofTls13).join(':'),
    ecdhCurve: 'X25519:P-256:P-384',
    honorCipherOrder: true,
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION | constants.SSL_OP_NO_COMPRESSION,
  };
}

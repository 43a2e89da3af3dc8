export const inside = '192.168.10.7';
export const outside = '203.0.113.9';

/** What a trusted proxy says of a caller at an address, who shows a certificate or none. */
export const through = (address: string, pem?: string) => ({
  'x-forwarded-for': address,
  'x-onshin-tls': 'TLSv1.3',
  ...(pem === undefined
    ? { 'x-onshin-client-verify': 'NONE' }
    : { 'x-onshin-client-verify': 'SUCCESS', 'x-onshin-client-certificate': encodeURIComponent(pem) }),
});

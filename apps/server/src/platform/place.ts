import { isIP } from 'node:net';

/**
 * From where somebody calls, as far as it is worth counting. Whoever has one IPv6 address has all of its network, 2⁶⁴ of
 * them: the network is the place. An IPv4 address is one, whatever kind of socket it arrived at.
 */
export function placeOf(address: string): string {
  const plain = address.replace(/%.*$/s, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) !== 6) return plain;
  const [before = '', after] = plain.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [left, right] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? 0 : 8 - left.length - right.length;
  const all = [...left, ...Array.from({ length: Math.max(zeros, 0) }, () => '0'), ...right];
  const network = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

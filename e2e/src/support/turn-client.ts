import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { isIPv4 } from 'node:net';
import { connect } from 'node:tls';

/** Sends one message to the relay and gives back its answer. */
export interface TurnLine {
  ask(message: Buffer): Promise<Buffer>;
  close(): void;
}

const cookie = 0x2112a442;
const methods = { allocate: 0x0003, refresh: 0x0004, createPermission: 0x0008 } as const;
const attributes = {
  username: 0x0006,
  integrity: 0x0008,
  errorCode: 0x0009,
  lifetime: 0x000d,
  peerAddress: 0x0012,
  realm: 0x0014,
  nonce: 0x0015,
  family: 0x0017,
  transport: 0x0019,
} as const;

/** As little of TURN (RFC 8656) as it takes to ask a relay whom it serves and whom it forwards to. */
export class TurnClient {
  readonly #line: TurnLine;
  readonly #username: string;
  readonly #credential: string;
  #realm = '';
  #nonce = '';

  constructor(
    line: TurnLine,
    { username = '', credential = '' }: { username?: string; credential?: string },
  ) {
    this.#line = line;
    this.#username = username;
    this.#credential = credential;
  }

  /** Asks for a relayed address. Gives back 0, or the code of the refusal. */
  async allocate(family: 'IPv4' | 'IPv6' = 'IPv4'): Promise<number> {
    return await this.#request(methods.allocate, [
      attribute(attributes.transport, Buffer.from([17, 0, 0, 0])),
      attribute(attributes.family, Buffer.from([family === 'IPv4' ? 1 : 2, 0, 0, 0])),
    ]);
  }

  /** Keeps what was allocated for another ten minutes. */
  async refresh(): Promise<number> {
    return await this.#request(methods.refresh, [attribute(attributes.lifetime, Buffer.from([0, 0, 2, 88]))]);
  }

  /** Asks whether packets may go to an address; none is sent. */
  async permit(address: string): Promise<number> {
    return await this.#request(methods.createPermission, [
      attribute(attributes.peerAddress, (id) => xorAddress(address, id)),
    ]);
  }

  close(): void {
    this.#line.close();
  }

  async #request(method: number, wanted: readonly Attribute[]): Promise<number> {
    for (let round = 0; round < 3; round += 1) {
      const answer = readAnswer(await this.#line.ask(this.#sign(method, wanted)));
      const isNew = answer.nonce !== '' && answer.nonce !== this.#nonce;
      this.#realm = answer.realm || this.#realm;
      this.#nonce = answer.nonce || this.#nonce;
      // The first refusal brings the nonce, a later one may renew it.
      if (!(isNew && (answer.code === 401 || answer.code === 438) && round < 2)) return answer.code;
      if (answer.code === 401 && round > 0) return answer.code;
    }
    return -1;
  }

  #sign(method: number, wanted: readonly Attribute[]): Buffer {
    const id = randomBytes(12);
    const plain = wanted.map((each) => each(id));
    if (this.#nonce === '') return message(method, id, plain);
    const signed = [
      ...plain,
      attribute(attributes.username, Buffer.from(this.#username))(id),
      attribute(attributes.realm, Buffer.from(this.#realm))(id),
      attribute(attributes.nonce, Buffer.from(this.#nonce))(id),
    ];
    const key = createHash('md5').update(`${this.#username}:${this.#realm}:${this.#credential}`).digest();
    // The length already counts the integrity that is about to be added.
    const body = message(method, id, [...signed, Buffer.alloc(24)]).subarray(0, -24);
    const hash = createHmac('sha1', key).update(body).digest();
    return message(method, id, [...signed, attribute(attributes.integrity, hash)(id)]);
  }
}

type Attribute = (id: Buffer) => Buffer;

const attribute =
  (type: number, value: Buffer | ((id: Buffer) => Buffer)): Attribute =>
  (id) => {
    const bytes = typeof value === 'function' ? value(id) : value;
    const head = Buffer.alloc(4);
    head.writeUInt16BE(type, 0);
    head.writeUInt16BE(bytes.length, 2);
    return Buffer.concat([head, bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  };

function message(method: number, id: Buffer, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt16BE(method, 0);
  head.writeUInt16BE(body.length, 2);
  head.writeUInt32BE(cookie, 4);
  return Buffer.concat([head, id, body]);
}

function xorAddress(address: string, id: Buffer): Buffer {
  const mask = Buffer.alloc(16);
  mask.writeUInt32BE(cookie, 0);
  id.copy(mask, 4);
  const bytes = isIPv4(address) ? Buffer.from(address.split('.').map(Number)) : ipv6Bytes(address);
  const head = Buffer.from([0, isIPv4(address) ? 1 : 2, 0, 0]);
  head.writeUInt16BE(9 ^ (cookie >>> 16), 2);
  return Buffer.concat([head, bytes.map((byte, at) => byte ^ (mask[at] ?? 0))]);
}

/** Sixteen bytes of an address, in any of its ways of writing. */
function ipv6Bytes(address: string): Buffer {
  const { hostname } = new URL(`http://[${address}]`);
  const [left = '', right = ''] = hostname.slice(1, -1).split('::');
  const words = (text: string) =>
    text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16));
  const [head, tail] = [words(left), words(right)];
  const all = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
  return Buffer.from(all.flatMap((word) => [word >> 8, word & 0xff]));
}

interface TurnAnswer {
  readonly code: number;
  readonly realm: string;
  readonly nonce: string;
}

function readAnswer(bytes: Buffer): TurnAnswer {
  const isRefused = (bytes.readUInt16BE(0) & 0x0110) === 0x0110;
  const found = new Map<number, Buffer>();
  for (let at = 20; at + 4 <= bytes.length;) {
    const length = bytes.readUInt16BE(at + 2);
    found.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + Math.ceil(length / 4) * 4;
  }
  const error = found.get(attributes.errorCode);
  return {
    code: isRefused ? (error?.[2] ?? 0) * 100 + (error?.[3] ?? 0) : 0,
    realm: found.get(attributes.realm)?.toString() ?? '',
    nonce: found.get(attributes.nonce)?.toString() ?? '',
  };
}

/** Over UDP, from a port of its own. */
export function udpLine(port: number): TurnLine {
  const socket = createSocket('udp4');
  return {
    ask: async (bytes) =>
      await new Promise((resolve, reject) => {
        const over = setTimeout(() => reject(new Error('the relay does not answer')), 3_000);
        socket.once('message', (answer) => {
          clearTimeout(over);
          resolve(answer);
        });
        socket.send(bytes, port, '127.0.0.1');
      }),
    close: () => socket.close(),
  };
}

/** Over TLS, as through a firewall that lets nothing else out. The certificate is not what is tested. */
export function tlsLine(port: number): TurnLine {
  const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', rejectUnauthorized: false });
  return {
    ask: async (bytes) =>
      await new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once('data', resolve);
        socket.write(bytes);
      }),
    close: () => socket.destroy(),
  };
}

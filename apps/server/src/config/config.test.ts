import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('settings', () => {
  it('stand without any: a demonstration on this machine', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 8080,
      ONSHIN_MODE: 'demonstration',
      PUBLIC_URL: 'http://localhost:8080',
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }).PORT).toBe(8080);
  });

  it('are refused all at once, by name', () => {
    const faults = faultsOf({ PORT: 'many', LOG_LEVEL: 'loud', TRUST_PROXY: 'perhaps' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'TRUST_PROXY', 'LOG_LEVEL']);
  });

  it('never show a wrong value, which may be a secret', () => {
    expect(faultsOf({ SECRET_KEY: 'hunter2', DATABASE_URL: 'mysql://hunter2' }).join()).not.toContain(
      'hunter2',
    );
  });

  it('ask for mail and address in real mode', () => {
    const faults = faultsOf({ ONSHIN_MODE: 'real' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['SMTP_URL', 'PUBLIC_URL']);
  });

  it('ask for all three roles of a database, whichever is named', () => {
    const url = 'postgresql://onshin@localhost/onshin';
    expect(faultsOf({ DATABASE_URL: url })).toHaveLength(2);
    expect(faultsOf({ DATABASE_OWNER_URL: url })).toHaveLength(1);
  });

  it('take certificate and key together, and give the reason for an older TLS', () => {
    expect(faultsOf({ TLS_CERTIFICATE: '/c.pem' })).toEqual(['TLS_KEY: is required beside TLS_CERTIFICATE']);
    expect(faultsOf({ TLS_KEY: '/k.pem' })).toEqual(['TLS_CERTIFICATE: is required beside TLS_KEY']);
    const both = { TLS_CERTIFICATE: '/c.pem', TLS_KEY: '/k.pem' };
    expect(faultsOf({ ...both, PUBLIC_URL: 'http://onshin.example.jp' })).toHaveLength(1);
    expect(faultsOf({ ...both, TLS_MINIMUM: '1.2' })).toHaveLength(1);
    expect(faultsOf({ ...both, TLS_MINIMUM: '1.2', TLS_MINIMUM_REASON: '古い端末' })).toEqual([]);
    expect(faultsOf({ ...both, TLS_MINIMUM: '1.1' })).toHaveLength(1);
    expect(readConfig(both).PUBLIC_URL).toBe('https://localhost:8080');
  });

  it('lead plain HTTP nowhere without a listener of HTTPS', () => {
    expect(faultsOf({ REDIRECT_PORT: '80' })).toHaveLength(1);
    expect(faultsOf({ TLS_CLIENT_CA: '/ca.pem' })).toHaveLength(1);
    expect(faultsOf({ TLS_CLIENT_CA: '/ca.pem', TRUST_PROXY: 'true' })).toEqual([]);
  });

  it('ask for the relay and its secret where calls may pass through nothing else', () => {
    expect(faultsOf({ RELAY_ONLY: 'true' })).toHaveLength(1);
    expect(faultsOf({ TURN_URLS: 'turn:relay.example.jp' })).toHaveLength(1);
  });
});

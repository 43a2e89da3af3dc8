import { randomUUID } from 'node:crypto';
import { z } from 'zod';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** What a pattern stands for, by an example that fits it. */
const fitting = [
  '123456',
  '12345678',
  '1234567890',
  '09:00',
  '2026-01',
  '03-0000-0000',
  'S-1-5-3',
  'sampleSampleSampleSample',
  'a'.repeat(64),
];

/** With as little in it as may be, or with whatever may be in it. */
type Size = 'least' | 'everything';

/** Any input a schema takes, so that a call is refused for who makes it and not for how it is written. */
export function sampleOf(schema: z.ZodType, size: Size = 'least'): unknown {
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, size);
}

function sample(schema: Schema, size: Size): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [one] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (one !== undefined) return sample(one, size);
  switch (schema.type) {
    case 'object':
      if (schema.propertyNames?.enum !== undefined && typeof schema.additionalProperties === 'object')
        return { [String(schema.propertyNames.enum[0])]: sample(schema.additionalProperties, size) };
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => size === 'everything' || schema.required?.includes(name))
          .map(([name, property]) => [name, sample(property, size)]),
      );
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, size === 'everything' ? 1 : 0) }, () =>
        sample(schema.items ?? {}, size),
      );
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 0);
    case 'string':
      return text(schema);
    default:
      return null;
  }
}

function text({ format, pattern, minLength = 1 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2026-01-05';
  if (format === 'date-time') return '2026-01-05T00:00:00Z';
  if (format === 'email') return `sample-${randomUUID()}@example.jp`;
  if (pattern !== undefined) return fitting.find((each) => new RegExp(pattern, 'u').test(each)) ?? '';
  return 'sample'.padEnd(minLength, 'x');
}

import { email, phone, shortText } from '@onshin/contract';
import { z } from 'zod';
import { CommandRefused, type Given, textOf } from '../command.ts';

const shape = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/, 'small letters, digits and hyphens, 60 at most'),
  name: shortText,
  phone,
  address: shortText,
  'admin-name': shortText,
  'admin-email': email,
});

export interface NewClinic {
  readonly slug: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly adminName: string;
  readonly adminEmail: string;
}

/** What is asked of a new clinic, in the order a person would tell it. */
export const questions = {
  name: "The clinic's name",
  slug: 'Its name in addresses (small letters, digits, hyphens)',
  phone: 'Its telephone number',
  address: 'Its address',
  'admin-name': "The first administrator's name",
  'admin-email': 'Their e-mail address',
} as const satisfies Record<keyof z.infer<typeof shape>, string>;

export const newClinicOptions = Object.fromEntries(
  Object.keys(questions).map((option) => [option, { type: 'string' as const }]),
);

/** @throws CommandRefused naming everything that is missing or wrong */
export function readNewClinic(given: Given): NewClinic {
  const result = shape.safeParse(
    Object.fromEntries(Object.keys(questions).map((option) => [option, textOf(given, option) ?? ''])),
  );
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const option = String(issue.path[0]);
      return textOf(given, option) === undefined ? `--${option} is missing` : `--${option}: ${issue.message}`;
    });
    throw new CommandRefused([...new Set(faults)].join('\n'));
  }
  const { 'admin-name': adminName, 'admin-email': adminEmail, ...rest } = result.data;
  return { ...rest, adminName, adminEmail: adminEmail.toLowerCase() };
}

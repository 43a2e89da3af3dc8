import type { TestPerson } from './http-person.ts';

/** Reads what reading one's own chart online means, and agrees. */
export async function agreeToPortal(
  person: TestPerson,
  params: { readonly clinicId: string; readonly patientId: string },
): Promise<void> {
  const { version } = await person.get('getPortalTerms', { params });
  await person.get('agreeToPortal', { params, body: { version } });
}

/**
 * The ticket of a sign-in that has left for the hospital's provider. It stays in this tab alone and says nothing about
 * anybody; without it an answer of the provider opens nothing.
 */
const key = 'onshin.provider-errand';

export function keepErrand(ticket: string): void {
  sessionStorage.setItem(key, ticket);
}

/** The ticket, once: a page loaded again begins anew. */
export function takeErrand(): string | null {
  const ticket = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return ticket;
}

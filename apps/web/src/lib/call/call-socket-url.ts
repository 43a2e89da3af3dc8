/** Where the seat of a consultation connects: the page's own host, encrypted where the page is. */
export function callSocketUrl(
  clinicId: string,
  consultationId: string,
  page: Pick<Location, 'protocol' | 'host'> = location,
): string {
  const scheme = page.protocol === 'https:' ? 'wss:' : 'ws:';
  const [clinic, consultation] = [encodeURIComponent(clinicId), encodeURIComponent(consultationId)];
  return `${scheme}//${page.host}/api/v1/clinics/${clinic}/consultations/${consultation}/socket`;
}

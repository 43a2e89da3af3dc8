import { Extension } from '@peculiar/x509';
import * as asn1 from 'asn1js';

const set = (...value: asn1.AsnType[]) => new asn1.Set({ value });
const tagged = (tagNumber: number, ...value: asn1.AsnType[]) =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });

/** The attribute an HPKI certificate names its holder's profession in (hcRole of ISO 17090). */
export function healthcareRole(profession: string): Extension {
  const coded = set(
    tagged(0, new asn1.ObjectIdentifier({ value: '1.2.392.100495.1.6.1.1' })),
    tagged(2, new asn1.Utf8String({ value: profession })),
  );
  const attribute = new asn1.Sequence({
    value: [
      new asn1.ObjectIdentifier({ value: '1.0.17090.0.1' }),
      set(set(new asn1.Sequence({ value: [tagged(0, coded)] }))),
    ],
  });
  return new Extension('2.5.29.9', false, new asn1.Sequence({ value: [attribute] }).toBER());
}

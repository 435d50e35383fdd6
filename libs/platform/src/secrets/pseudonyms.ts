import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { toE164 } from '../validation/phone.js';

/** `x@münchen.example` and `x@xn--mnchen-3ya.example` are one mailbox. */
function withAsciiDomain(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  return `${email.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** One person, one pseudonym, in every service: so that an erasure finds what is stored without asking for a name. */
export class Pseudonyms {
  constructor(private readonly personKey: string) {}

  /**
   * HMAC-SHA-256(PERSON_KEY, normalised e-mail address or E.164 number), base64url. The e-mail address is put into NFC
   * and lower case: whoever writes `J.Doe@x` and `j.doe@x` is one person to us.
   */
  of(emailOrPhone: string): string {
    const trimmed = emailOrPhone.normalize('NFC').trim();
    const normalised = trimmed.includes('@') ? withAsciiDomain(trimmed.toLowerCase()) : (toE164(trimmed) ?? trimmed);
    return createHmac('sha256', this.personKey).update(normalised).digest('base64url');
  }
}

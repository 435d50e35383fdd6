import type { Language } from '@app/kernel';

/** Addresses of the portal that go out in mail. */
export class PortalLinks {
  /** @param baseUri without a slash at the end */
  constructor(private readonly baseUri: string) {}

  /** The applicant's own request. Whoever has this link is the applicant: never log it. */
  readonly myRequestLink = (language: Language, slotRequestId: string, receiptKey: string): string => {
    const path = `${language === 'nl' ? '' : `/${language}`}/my-request/${encodeURIComponent(slotRequestId)}`;
    return `${this.baseUri}${path}?key=${encodeURIComponent(receiptKey)}`;
  };
}

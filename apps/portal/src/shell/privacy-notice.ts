/** Of the statement at /privacy; goes along with what is sent under it. Change it with the text. */
export const PRIVACY_NOTICE_VERSION = '2026-07';

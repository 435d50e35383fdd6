import type { Language } from '@app/kernel';
import type { NoticeTexts } from './notice-text.js';
import { de } from './notices.de.js';
import { en } from './notices.en.js';
import { nl } from './notices.nl.js';

/** Every notice in every language. */
export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = { nl, en, de };

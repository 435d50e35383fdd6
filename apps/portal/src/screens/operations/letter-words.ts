import { wordsOf, type Language } from '../../shell/language.js';
import { operationsMessages, type OperationsWords } from './operations.messages.js';

/** What is wrong with a dead letter, in words. */
export function wrongWith(errorCode: string, language: Language): string {
  const { codes, otherCode } = wordsOf(operationsMessages, language);
  return Object.hasOwn(codes, errorCode) ? (codes[errorCode] ?? otherCode) : otherCode;
}

/** Whose fault it probably is, and so what to do about it. */
export function adviceFor(errorCode: string): keyof OperationsWords['advice'] {
  if (errorCode.startsWith('event.')) return 'sender';
  return errorCode === 'handler.failed' ? 'ours' : 'other';
}

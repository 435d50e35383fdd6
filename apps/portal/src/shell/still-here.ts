import { wordsOf, type Language, type Messages } from './language.js';
import { serviceName } from './service-names.messages.js';

const WORDS: Messages<(service: string) => string> = {
  nl: (service) =>
    `${service} antwoordt niet. We weten niet of dit is opgeslagen. Wat u hebt ingevuld staat er nog. Verstuur het over een halve minuut opnieuw; het gebeurt nooit twee keer.`,
  en: (service) =>
    `${service} does not answer. We do not know whether this was saved. What you filled in is still here. Send it again in half a minute; it is never done twice.`,
  de: (service) =>
    `${service} antwortet nicht. Wir wissen nicht, ob dies gespeichert wurde. Ihre Angaben stehen noch da. Senden Sie sie in einer halben Minute erneut; es geschieht nie zweimal.`,
};

/**
 * What stands above a form that a service did not answer to. It may have been saved before the answer got lost, so only a
 * form with its key or the version that it changes may say so: sending that again does it once.
 */
export const stillHere = ({ service }: { readonly service: string }, language: Language): string =>
  wordsOf(WORDS, language)(serviceName(service, language));
